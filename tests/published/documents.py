"""Word documents read by python-docx, and PDF looked at by poppler.

    pip install python-docx
    python3 tests/published/documents.py published

Every Word document must open, have its headings in order, a marked header row in every table, words for
every picture, tick boxes and the language en-GB. Every PDF must be tagged and have a title, the language
and words for each of its drawings. Ends with 1 and names what is missing.
"""

import pathlib
import subprocess
import sys

import docx
from docx.oxml.ns import qn

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def word(path):
    document = docx.Document(str(path))
    levels = [int(p.style.name.split()[-1]) for p in document.paragraphs if p.style.name.startswith("Heading")]
    if levels.count(1) != 1 or levels[0] != 1:
        yield "no single heading of level 1 at the front"
    if any(after > before + 1 for before, after in zip(levels, levels[1:])):
        yield "a level of heading is left out"
    if not document.core_properties.title or document.core_properties.language != "en-GB":
        yield "no title, or not en-GB"
    for table in document.tables:
        first = table.rows[0]._tr
        if first.trPr is None or first.trPr.find(qn("w:tblHeader")) is None:
            yield "a table without a header row"
    body = document.element.body
    for picture in body.iter(qn("wp:docPr")):
        if not picture.get("descr"):
            yield "a picture without words"
    if document.tables and not list(body.iter(W14 + "checkbox")):
        yield "no box to tick"


def pdf(path):
    about = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True).stdout
    facts = dict(line.split(":", 1) for line in about.splitlines() if ":" in line)
    if facts.get("Tagged", "").strip() != "yes":
        yield "not tagged"
    if not facts.get("Title", "").strip():
        yield "no title"
    pages = int(facts.get("Pages", "0"))
    structure = subprocess.run(["pdfinfo", "-struct", str(path)], capture_output=True, text=True).stdout
    figures = structure.count("Figure")
    if figures != pages:
        yield f"{figures} figures on {pages} pages"
    raw = path.read_bytes()
    if b"/Lang" not in raw:
        yield "no language"
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True).stdout.splitlines()[2:]
    if not fonts or any("Atkinson" not in line for line in fonts):
        yield "another font than ours, or none"


def main(folder):
    faults = 0
    looked = 0
    for ending, check in ((".docx", word), (".pdf", pdf)):
        for path in sorted(pathlib.Path(folder).rglob("*" + ending)):
            looked += 1
            for fault in check(path):
                faults += 1
                print(f"{path}: {fault}")
    print(f"{looked} documents looked at, {faults} faults")
    return 1 if faults or not looked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
