#!/usr/bin/env python3
"""Times `milepost check` and `milepost build` on the policies once, 10 and 100 times copied.

    cargo build --release && python3 benches/copies.py [POLICIES] [BINARY]

Each copy has names of its own, so that the checks have as many acts and procedures to compare as
copies; the calendar and the documents are shared. Prints seconds (the best of three, or of TRIES), peak memory, and the
ratio to one copy: all taken in one run, as machines are noisy. Linux only (peak memory by getrusage).
"""
import os, re, resource, subprocess, sys, tempfile, time

KINDS = "agency|role|fact|moment|date|state|act|procedure|elsewhere|term|register|variation"
DECLARED = re.compile(r"^(?:%s) ([\w-]+)" % KINDS, re.M)
# Files that hold one of these are shared by all copies.
SHARED = re.compile(r"^(?:calendar|document) ", re.M)
QUOTED = re.compile(r'"[^"\n]*"|#[^\n]*|\[[^\]\n]*\]')


def read(folder):
    files = {}
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".milepost"):
                path = os.path.join(place, name)
                files[os.path.relpath(path, folder)] = open(path, encoding="utf-8").read()
    return files


def copy(files, number):
    """The files under a folder of their own, every declared name with the copy's number."""
    declared = {name for text in files.values() for name in DECLARED.findall(text)}
    # Facts and states may stand in conditions with blanks for hyphens.
    asked = {name for text in files.values() for name in re.findall(r"^(?:fact|state) ([\w-]+)", text, re.M)}
    written = sorted(declared | {name.replace("-", " ") for name in asked}, key=len, reverse=True)
    names = re.compile(r"(?<![\w-])(?:%s)(?![\w'-])" % "|".join(map(re.escape, written)))

    def numbered(match):
        return match[0] + (" " if " " in match[0] else "-") + str(number)

    def outside(text):
        return names.sub(numbered, text)

    shared = {path.removesuffix(".milepost") for path, text in files.items() if SHARED.search(text)}
    made = {}
    for path, text in files.items():
        if SHARED.search(text):
            continue
        out, at = [], 0
        for match in QUOTED.finditer(text):
            out += [outside(text[at:match.start()]), match[0]]
            at = match.end()
        text = "".join(out) + outside(text[at:])
        text = re.sub(r"^use (\S+)", lambda m: m[0] if m[1] in shared else f"use copy{number}/{m[1]}", text, flags=re.M)
        made[f"copy{number}/{path}"] = text
    return made


def timed(command):
    best = None
    for _ in range(int(os.environ.get("TRIES", "3"))):
        begun = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - begun
        if os.waitstatus_to_exitcode(status) > 0:
            sys.exit("the copies are not clean policies: " + child.stderr.read().decode())
        if best is None or seconds < best[0]:
            best = (seconds, usage.ru_maxrss / 1024)
    return best


def main():
    policies = sys.argv[1] if len(sys.argv) > 1 else "policies"
    binary = sys.argv[2] if len(sys.argv) > 2 else "target/release/milepost"
    files = read(policies)
    calendar = {p: t for p, t in files.items() if SHARED.search(t)}
    print("copies  command   seconds  MB    times one copy")
    first = {}
    for copies in (1, 10, 100):
        with tempfile.TemporaryDirectory() as folder:
            made = dict(calendar)
            for number in range(copies):
                made.update(copy(files, number))
            for path, text in made.items():
                place = os.path.join(folder, "policies", path)
                os.makedirs(os.path.dirname(place), exist_ok=True)
                open(place, "w", encoding="utf-8").write(text)
            policy_folder, out = os.path.join(folder, "policies"), os.path.join(folder, "generated")
            runs = {"check": [binary, "check", policy_folder], "build": [binary, "build", policy_folder, "--output", out]}
            for name, command in runs.items():
                seconds, memory = timed(command)
                ratio = seconds / first.setdefault(name, seconds)
                print(f"{copies:6}  {name:8} {seconds:8.3f}  {memory:5.0f} {ratio:8.1f}")


main()
