"""Our flowcharts beside Graphviz's drawings of the same graphs: crossings, bends, area and time.

    python3 benches/drawings.py generated/flowcharts

Reads what `milepost build` wrote: the drawing (.svg) and the same chart for Graphviz (.dot), which needs
Graphviz installed (`apt-get install graphviz`). Crossings are counted between the lines of different edges,
with curves cut into short pieces. Bends are the corners of our lines; Graphviz draws curves, which have
none. The areas are those of the graphs alone, ours with lanes, title and legend, so that ours are somewhat
larger for that reason. The time of Graphviz includes starting it.
"""

import pathlib
import re
import subprocess
import sys
import time

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def ours(path):
    """Corners of every line, and the area in square inches."""
    text = path.read_text()
    width, height = map(float, re.search(r'viewBox="0 0 (\S+) (\S+)"', text).groups())
    lines = []
    for drawn in re.findall(r'<path d="([^"]*)"[^>]*marker-end', text):
        pieces = re.findall(r"([MLQ])([^MLQ]*)", drawn)
        points = []
        for letter, numbers in pieces:
            values = [float(value) for value in NUMBER.findall(numbers)]
            # The corner of a rounded bend is its control point.
            points.append((values[0], values[1]))
        points = [p for i, p in enumerate(points) if i in (0, len(points) - 1) or pieces[i][0] == "Q"]
        legend = len(points) == 2 and abs(points[0][0] - points[1][0]) == 34
        if not legend:
            lines.append(points)
    return lines, width * height / 96**2


def graphviz(path):
    """The same of Graphviz, and its seconds."""
    begun = time.perf_counter()
    plain = subprocess.run(["dot", "-Tplain", str(path)], capture_output=True, text=True, check=True).stdout
    seconds = time.perf_counter() - begun
    lines, area = [], 0.0
    for row in plain.splitlines():
        words = row.split()
        if words[0] == "graph":
            area = float(words[2]) * float(words[3])
        if words[0] == "edge":
            count = int(words[3])
            values = [float(value) for value in words[4 : 4 + 2 * count]]
            lines.append(curve(list(zip(values[::2], values[1::2]))))
    return lines, area, seconds


def curve(points):
    """A B-spline of cubic pieces as short straight ones."""
    out = [points[0]]
    for at in range(0, len(points) - 3, 3):
        a, b, c, d = points[at : at + 4]
        for step in range(1, 9):
            t = step / 8
            u = 1 - t
            weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
            out.append(tuple(sum(w * p[axis] for w, p in zip(weights, (a, b, c, d))) for axis in (0, 1)))
    return out


def crossings(lines):
    """Pairs of lines that cross, a pair counted once for each place."""

    def side(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    def cross(a, b, c, d):
        return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0

    count = 0
    for i, one in enumerate(lines):
        for other in lines[:i]:
            for p, q in zip(one, one[1:]):
                count += sum(cross(p, q, r, s) for r, s in zip(other, other[1:]))
    return count


def main(folder):
    rows = []
    for path in sorted(pathlib.Path(folder).glob("*.dot")):
        lines, area = ours(path.with_suffix(".svg"))
        theirs, their_area, seconds = graphviz(path)
        bends = sum(len(line) - 2 for line in lines)
        rows.append((path.stem, len(lines), crossings(lines), crossings(theirs), bends, area, their_area, seconds))
    print(f"{'procedure':34} lines  crossings: ours dot  bends  square inches: ours   dot  dot's seconds")
    for name, lines, own, dot, bends, area, their_area, seconds in rows:
        print(f"{name[:34]:34} {lines:5} {own:16} {dot:3} {bends:6} {area:20.0f} {their_area:5.0f} {seconds:8.2f}")
    total = [sum(row[i] for row in rows) for i in range(1, 8)]
    print(f"{len(rows)} procedures: {total[0]} lines, crossings ours {total[1]}, dot {total[2]}; bends ours {total[3]};")
    print(f"area ours {total[4]:.0f}, dot {total[5]:.0f} square inches; dot took {total[6]:.1f} seconds")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "generated/flowcharts")
