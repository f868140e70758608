#!/usr/bin/env python3
"""Times `milepost check` on made procedures of 10, 100 and 1,000 steps.

    cargo build --release && python3 benches/procedures.py [BINARY]

Every step has a limit from the one before it, every fifth is a decision that rejoins two steps on, and
the last has a limit from the start; so one system of bounds runs through the whole procedure. In the
second row of each size the last limit is too short for the others: a squeeze is found. Prints seconds
(the best of three, or of TRIES), peak memory, and the ratio to ten steps. Linux only.
"""
import os, subprocess, sys, tempfile, time

HEAD = """document MADE "Made procedures" {
  edition: "2026"
  in force from: 1 January 2026
}
calendar days "Working days" {
  known: 1 January 2026 to 31 December 2028
  bank holidays: 3 April 2026 "Good Friday", 25 December 2026 "Christmas Day"
}
agency team "The team"
moment start "The start" of the world
"""


def made(steps, squeezed):
    lines = [HEAD, 'procedure made "A made procedure" [MADE 1] {', "  starts with start"]
    for at in range(steps):
        following = f"step-{at + 1}" if at + 1 < steps else "done"
        counted = f"step-{at - 1}" if at else "start"
        if at % 5 == 2 and at + 2 < steps:
            lines += [f'  decision step-{at} "Decide {at}" {{', "    outcomes: one way, other way"]
            lines += [f"    team must decide [MADE 1.{at}]"]
            lines += [f"    if one way: go to {following}", f"    if other way: go to step-{at + 2}", "  }"]
            continue
        if at % 5 == 3:
            counted = f"step-{at - 2}"
        limit = f"within 2 working days of {counted}"
        if at + 1 == steps:
            limit = f"within {1 if squeezed else steps * 4} working days of start"
        lines += [f'  step step-{at} "Step {at}" {{', f"    team must do this {limit} [MADE 1.{at}]"]
        lines += [f"    go to {following}", "  }"]
    return "\n".join(lines + ['  end done "Done"', "}", ""])


def timed(command):
    best = None
    for _ in range(int(os.environ.get("TRIES", "3"))):
        begun = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - begun
        if best is None or seconds < best[0]:
            best = (seconds, usage.ru_maxrss / 1024)
    return best


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else "target/release/milepost"
    first = {}
    print("steps  limits    seconds    MB    times ten steps")
    for steps in (10, 100, 1000):
        for squeezed in (False, True):
            with tempfile.TemporaryDirectory() as folder:
                with open(os.path.join(folder, "made.milepost"), "w", encoding="utf-8") as file:
                    file.write(made(steps, squeezed))
                seconds, memory = timed([binary, "check", folder])
                ratio = seconds / first.setdefault(squeezed, seconds)
                name = "squeezed" if squeezed else "ample"
                print(f"{steps:5}  {name:8} {seconds:8.3f} {memory:5.0f} {ratio:10.1f}")


main()
