#!/usr/bin/env python3
"""How fast a case log is judged, by the interpreter and by the generated code, beside merely reading it.

Makes a log of a million entries with `milepost simulate` (many cases, lawful and faulty, and the same
entries as one single case), judges each by `milepost validate` and by the generated crate's `judge_log`,
and prints entries per second and peak memory (never less than this script's own, some 18 MB). Everything
is measured in one run, once.

    cargo build --release
    cargo build --release --manifest-path generated/validators/Cargo.toml --features json-lines --example judge_log
    python3 benches/case_logs.py [ENTRIES]

The programs are looked for in `target/release` and `generated/validators/target/release`; the variables
MILEPOST and JUDGE_LOG name others.
"""
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MILEPOST = os.environ.get("MILEPOST", str(ROOT / "target/release/milepost"))
JUDGE_LOG = os.environ.get("JUDGE_LOG", str(ROOT / "generated/validators/target/release/examples/judge_log"))
PROCEDURES = ["strategy-discussions", "receiving-a-referral", "child-in-hospital"]
AS_OF = "2026-12-24T16:00"


def made(folder, wanted):
    """A log of so many entries in cases, and the path to it."""
    lines, batch = [], max(10, min(2_000, wanted // 100))
    header = None
    for number, procedure in enumerate(PROCEDURES * 8):
        part = folder / "part.jsonl"
        options = ["--cases", str(batch), "--faults", "all", "--seed", str(number + 1), "--output", str(part)]
        subprocess.run([MILEPOST, "simulate", procedure, *options], cwd=ROOT, check=True, capture_output=True)
        with part.open() as entries:
            header = next(entries)
            # A case of its own for every batch.
            lines.extend(line.replace('"EXAMPLE-', f'"EXAMPLE-{number:02}-') for line in entries)
        # From there on the same cases again, under other names: entries are what is measured.
        if len(lines) >= min(60_000, wanted):
            break
    log, written, copy = folder / "cases.jsonl", 0, 0
    with log.open("w") as out:
        out.write(header)
        while written < wanted:
            for line in lines:
                out.write(line.replace('"EXAMPLE-', f'"EXAMPLE-{copy:03}-'))
            written += len(lines)
            copy += 1
    return log, written


def as_one_case(folder, log, wanted):
    """The same things done over and over in one single case, a minute after another."""
    path, written, seen = folder / "one-case.jsonl", 0, []
    with log.open() as entries:
        header = next(entries)
        for line in entries:
            entry = json.loads(line)
            if "when" in entry:
                seen.append(entry)
            if len(seen) == 1_000:
                break
    with path.open("w") as out:
        out.write(header)
        while written < wanted:
            entry = seen[written % len(seen)]
            minutes = written
            day, minute = divmod(minutes, 1440)
            when = time.strftime("%Y-%m-%d", time.gmtime(1_000_000_000 + 86_400 * day))
            entry.update(case="EXAMPLE-1", id=str(written), when=f"{when}T{minute // 60:02}:{minute % 60:02}:00Z")
            out.write(json.dumps(entry) + "\n")
            written += 1
    return path, written


def measured(command):
    """Seconds and peak memory in megabytes of a command."""
    begun = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command[0]} failed: {said.decode()[-500:]}")
    return time.monotonic() - begun, usage.ru_maxrss / 1024


def row(what, entries, seconds, memory):
    print(f"| {what} | {seconds:.1f} s | {entries / seconds:,.0f} | {memory:.0f} MB |", flush=True)


def main():
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        cases, in_cases = made(folder, wanted)
        one, in_one = as_one_case(folder, cases, wanted)
        print("| what | time | entries a second | peak memory |\n| --- | --- | --- | --- |")
        for name, log, entries in [("many cases", cases, in_cases), ("one case", one, in_one)]:
            size = log.stat().st_size / 1e6
            what = f"{name}: {entries:,} entries, {size:.0f} MB"
            row(f"{what}: read (`cat`)", entries, *measured(["cat", str(log)]))
            row(f"{name}: `milepost validate`", entries, *measured([MILEPOST, "validate", str(log), "--as-of", AS_OF]))
            row(f"{name}: generated code", entries, *measured([JUDGE_LOG, str(log), AS_OF, "--count"]))


if __name__ == "__main__":
    main()
