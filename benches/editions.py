#!/usr/bin/env python3
"""Times `milepost diff` of the policies against a copy with 5% of the sentences changed, once, 10 and 100 times copied.

    cargo build --release && python3 benches/editions.py [POLICIES] [BINARY] [SIZES]

Every twentieth sentence of the new edition has another duty word. `check` is timed beside it: reading and
checking both editions is part of a comparison, so what comparing itself takes is about diff less twice
check. Prints seconds, peak memory, the number of changes, and the ratio to one copy. Linux only.
"""
import json, os, re, resource, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from copies import SHARED, copy, read


def write(folder, files):
    for path, text in files.items():
        place = os.path.join(folder, path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as file:
            file.write(text)


def changed(files):
    """Every twentieth sentence that says should says must, and the other way round."""
    count = 0

    def other(match):
        nonlocal count
        count += 1
        if count % 20:
            return match[0]
        return match[0].replace(match[1], {"should": "must", "must": "should"}[match[1]], 1)

    duty = re.compile(r"^[^\"#\n]*?\b(should|must)\b(?! not| always| normally).*$", re.M)
    return {path: duty.sub(other, text) for path, text in sorted(files.items())}, count


def timed(command):
    before = time.time()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.time() - before
        out.seek(0)
        return seconds, usage.ru_maxrss / 1024, out.read()


def main():
    policies = sys.argv[1] if len(sys.argv) > 1 else "policies"
    binary = sys.argv[2] if len(sys.argv) > 2 else "target/release/milepost"
    sizes = [int(size) for size in (sys.argv[3] if len(sys.argv) > 3 else "1,10,100").split(",")]
    files, first = read(policies), None
    print("copies sentences  check s  diff s  less reading s  diff MB  changes  ratio")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            old = {path: text for path, text in files.items() if SHARED.search(text)}
            for number in range(size):
                old.update(copy(files, number))
            new, sentences = changed(old)
            write(os.path.join(folder, "old"), old)
            write(os.path.join(folder, "new"), new)
            check = timed([binary, "check", os.path.join(folder, "old")])
            diff = timed([binary, "diff", os.path.join(folder, "old"), os.path.join(folder, "new"), "--format", "json"])
            changes = json.loads(diff[2] or b"[]")
            duties = sum(change["kind"].startswith("modality") for change in changes)
            first = first or diff[0]
            print(
                f"{size:6} {sentences:9} {check[0]:8.2f} {diff[0]:7.2f} {diff[0] - 2 * check[0]:15.2f}"
                f" {diff[1]:8.0f} {duties:8} {diff[0] / first:6.1f}"
            )


main()
