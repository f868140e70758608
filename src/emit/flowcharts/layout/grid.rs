//! The grid of rows and columns that the nodes stand on.

use std::collections::BTreeMap;

/// Which node stands where.
#[derive(Debug, Clone, Default)]
pub(super) struct Grid {
    columns: Vec<BTreeMap<usize, usize>>,
    rows: Vec<BTreeMap<usize, usize>>,
}

impl Grid {
    /// An empty grid.
    pub fn new(rows: usize, columns: usize) -> Grid {
        Grid { columns: vec![BTreeMap::new(); columns], rows: vec![BTreeMap::new(); rows] }
    }

    /// Puts a node on a cell.
    pub fn put(&mut self, row: usize, column: usize, node: usize) {
        self.columns[column].insert(row, node);
        self.rows[row].insert(column, node);
    }

    /// Clears a cell.
    pub fn clear(&mut self, row: usize, column: usize) {
        self.columns[column].remove(&row);
        self.rows[row].remove(&column);
    }

    /// The node on a cell.
    pub fn at(&self, row: usize, column: usize) -> Option<usize> {
        self.columns[column].get(&row).copied()
    }

    /// No node stands in the column from row `from` up to but without row `to`.
    pub fn column_free(&self, column: usize, from: usize, to: usize) -> bool {
        from >= to || self.columns[column].range(from..to).next().is_none()
    }

    /// No node stands in the row from column `from` up to but without column `to`.
    pub fn row_free(&self, row: usize, from: usize, to: usize) -> bool {
        from >= to || self.rows[row].range(from..to).next().is_none()
    }

    /// No node stands in the row strictly between two columns.
    pub fn between_free(&self, row: usize, one: usize, other: usize) -> bool {
        self.row_free(row, one.min(other) + 1, one.max(other))
    }

    /// The number of rows.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The number of columns.
    pub fn columns(&self) -> usize {
        self.columns.len()
    }
}
