#!/usr/bin/env python3
"""Tries to make qimma lose answers or leave half a file: faults.py target/qimma.jar [--long] [--seed N]

Kills sittings, study, grading and rewriting at random moments, fills the disk, takes away the right
to write, cuts the input and the output, turns the clock back, and runs several processes on one
database. Prints a row for each fault; ends with 1 when anything was lost, halved or left behind.
"""
import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from person import Person

PLAIN = {"QIMMA_PLAIN": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8"}
SCREEN = {"TERM": "xterm-256color", "QIMMA_BIDI": "visual+bdsm", "LC_ALL": "C.UTF-8"}


class Bench:
    def __init__(self, jar, seed, work):
        java = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
        self.command = [java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(jar)]
        self.rng = random.Random(seed)
        self.work = Path(work)
        self.rows = []

    def home(self, name):
        folder = self.work / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def run(self, home, *arguments, stdin=None, check=False, **more):
        return subprocess.run(
            [*self.command, *arguments], input=stdin, capture_output=True, check=check,
            env={**os.environ, **PLAIN, "QIMMA_HOME": str(home), **more}, timeout=300)

    def person(self, home, look, *arguments, **more):
        return Person([*self.command, *arguments], {**look, "QIMMA_HOME": str(home), **more})

    def up_to_a_moment(self, person):
        """Plays for a while; one in five is killed before the first question is there."""
        if self.rng.randrange(5):
            person.await_question()
            person.play(self.rng.uniform(0, 1.5), self.rng)
        else:
            person.play(self.rng.uniform(0, 1), self.rng)

    def tell(self, fault, tries, told, kept, bad, note=""):
        self.rows.append((fault, tries, told, kept, bad, note))
        print(f"{fault:<44} {tries:>5} {told:>7} {kept:>7} {bad:>4}  {note}", flush=True)


def stored(home):
    """The answers in the database; raises where it is not whole."""
    file = home / "history.db"
    if not file.exists():
        return 0
    with sqlite3.connect(file) as database:
        if database.execute("pragma integrity_check").fetchone() != ("ok",):
            raise AssertionError("the database is not whole")
        answers = "select count(*) from event where kind in ('answered', 'corrected')"
        try:
            return database.execute(answers).fetchone()[0]
        except sqlite3.OperationalError:
            return 0  # made, but nothing in it yet


def kill_sittings(bench, verb, number, tries):
    home = bench.home(f"{verb}-{number}")
    told = bad = before = 0
    for attempt in range(tries):
        shutil.rmtree(home, ignore_errors=True) if attempt % 25 == 0 else None
        before = 0 if attempt % 25 == 0 else before
        home.mkdir(exist_ok=True)
        person = bench.person(home, PLAIN, verb, "--kind", "choice", "--lang", "en",
                              QIMMA_NOW=f"2023-03-{1 + attempt % 25:02}T10:00:00Z")
        bench.up_to_a_moment(person)
        person.kill(number)
        now = stored(home)
        bad += now - before < person.acknowledged
        bad += number != signal.SIGKILL and person.left_raw()
        told += person.acknowledged
        bench.kept += now - before
        before = now
        person.close()
    opens = bench.run(home, "history", "--format", "json").returncode
    return told, bad + (opens != 0)


def sittings(bench, tries):
    for verb in ("quiz", "study"):
        for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP):
            bench.kept = 0
            told, bad = kill_sittings(bench, verb, number, tries)
            bench.tell(f"{verb} killed by {number.name}", tries, told, bench.kept, bad)


def screens(bench, tries):
    """The same on a full screen that is drawn: is the terminal as it was?"""
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        home = bench.home(f"screen-{number}")
        bad = ended = 0
        for _ in range(tries):
            person = bench.person(home, SCREEN, "quiz", "--kind", "choice")
            if bench.rng.randrange(5):
                person.await_bytes("❯".encode())
            end = time.monotonic() + bench.rng.uniform(0, 1.5)
            while time.monotonic() < end:
                if not person.look(0.05):
                    break  # the sitting is over
                person.type(bench.rng.choice([b"\x1b[B", b"\r", b"b", b" "]))
            person.kill(number)
            ended += 1
            bad += person.left_raw() or person.left_explicit()
            person.close()
        stored(home)
        bench.tell(f"terminal after {number.name}", ended, 0, 0, bad, "neither raw nor explicit")


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def kill_at_random(bench, arguments, longest, **more):
    process = subprocess.Popen(
        [*bench.command, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, **PLAIN, **more})
    time.sleep(bench.rng.uniform(0.1, 1.2 * longest))
    process.send_signal(bench.rng.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGHUP]))
    process.wait()


def grading(bench, tries):
    folder = bench.home("grade")
    rows = folder / "rows.csv"
    ids = [q["id"] for q in json.loads(bench.run(folder, "browse", "--format", "json", check=True).stdout)["questions"]][:40]
    with rows.open("w") as out:
        out.write("learner,question,response\n")
        for learner in range(3000):
            out.writelines(f"L{learner},{name.split('/')[-1]},A\n" for name in ids)
    scores = folder / "scores.csv"
    started = time.monotonic()
    bench.run(folder, "grade", str(rows), "--scores", str(scores))
    longest = time.monotonic() - started
    whole = digest(scores)
    halves = 0
    for _ in range(tries):
        scores.unlink(missing_ok=True)
        kill_at_random(bench, ["grade", str(rows), "--scores", str(scores)], longest, QIMMA_HOME=str(folder))
        halves += digest(scores) not in (None, whole)
    bench.tell("grade killed", tries, 0, 0, halves, "the output is whole or not there")


def messy_bank(questions):
    lines = ["questions:"]
    for number in range(questions):
        lines += [f"    - id: q{number}   ", f"      q: \"Question {number}?\"", "      wrong: [one, two]",
                  f"      right: three{number}", "", "", ""]
    return "\n".join(lines) + "\n"


def rewriting(bench, tries):
    folder = bench.home("fmt")
    bank = folder / "bank.yaml"
    before = messy_bank(3000)
    bank.write_text(before)
    started = time.monotonic()
    bench.run(folder, "fmt", str(bank))
    longest = time.monotonic() - started
    after = bank.read_text()
    halves = 0
    for _ in range(tries):
        bank.write_text(before)
        kill_at_random(bench, ["fmt", str(bank)], longest, QIMMA_HOME=str(folder))
        halves += bank.read_text() not in (before, after)
    bench.tell("fmt killed", tries, 0, 0, halves, "the bank is as before or as after")


def content(folder):
    """What all files of a folder say together, but for those that begin with a dot."""
    return [(path.name, digest(path)) for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.name.startswith(".")] if folder.exists() else []


def importing(bench, tries):
    folder = bench.home("import")
    quiz = folder / "quiz.gift"
    quiz.write_text("".join(f"::q{n}:: Question {n}? {{ =right {n} ~one ~two }}\n\n" for n in range(3000)))
    into = folder / "bank"
    bring = ["import", str(quiz), "--into", str(into)]

    def there():
        shutil.rmtree(into, ignore_errors=True)
        into.mkdir()
        (into / "bank.yaml").write_text("questions:\n  - { id: first, q: First?, right: yes sir, wrong: [no sir] }\n")

    def nothing():
        shutil.rmtree(into, ignore_errors=True)

    for begin, what in ((there, "into a bank"), (nothing, "a new bank")):
        begin()
        before = content(into)
        started = time.monotonic()
        bench.run(folder, *bring, check=True)
        longest = time.monotonic() - started
        after = content(into)
        halves = whole = 0
        for _ in range(tries):
            begin()
            kill_at_random(bench, bring, longest, QIMMA_HOME=str(folder))
            halves += content(into) not in (before, after)
            whole += content(into) == after
        bench.tell(f"import killed, {what}", tries, 0, 0, halves, f"as before, or as after ({whole})")


def fill(filler, leave=0):
    """Writes until nothing more goes, and takes so many kilobytes back."""
    size = 0
    with filler.open("wb", buffering=0) as out:
        try:
            while True:
                size += out.write(b"x" * 1024)
        except OSError:
            out.truncate(max(0, size - leave * 1024))


def full_disk(bench):
    disk = bench.home("small-disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], capture_output=True).returncode:
        bench.tell("disk full", 0, 0, 0, 0, "skipped: no right to mount a small disk")
        return
    try:
        filler = disk / "filler"
        person = bench.person(disk, PLAIN, "quiz", "--kind", "choice", "--lang", "en")
        person.await_question()
        person.play(1, bench.rng)
        fill(filler)
        told_before = person.acknowledged
        person.play(4, bench.rng)
        person.kill(signal.SIGTERM)
        said = b"not kept" in person.seen or b"cannot be" in person.seen or b"full" in person.seen
        filler.unlink()
        kept = stored(disk)
        bad = kept < told_before
        bad += kept < person.acknowledged and not said
        bench.tell("disk full in a sitting", 1, person.acknowledged, kept, bad, "said so" if said else "")
        person.close()
        fill(filler, leave=16)
        rows = bench.home("grade") / "rows.csv"
        scores = disk / "scores.csv"
        code = bench.run(bench.home("grade"), "grade", str(rows), "--scores", str(scores)).returncode
        bench.tell("disk full for an output", 1, 0, 0, (code != 6) + scores.exists(), f"exit {code}")
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def no_right(bench):
    folder = bench.home("closed")
    bank = folder / "bank.yaml"
    bank.write_text(messy_bank(3))
    (bench.home("grade") / "rows.csv").chmod(0o644)
    for path in (bench.work, bench.home("grade")):
        path.chmod(0o755)
    folder.chmod(0o555)
    bank.chmod(0o444)
    nobody = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] if os.geteuid() == 0 else []
    bad, codes = 0, []
    for arguments, wanted in ((["fmt", str(bank)], 6),
                              (["grade", str(bench.home("grade") / "rows.csv"), "--scores", str(folder / "s.csv")], 6),
                              (["browse"], 0)):
        done = subprocess.run([*nobody, *bench.command, *arguments], capture_output=True,
                              env={**os.environ, **PLAIN, "QIMMA_HOME": str(folder)})
        codes.append(done.returncode)
        bad += done.returncode != wanted or b"\tat " in done.stderr
    bad += bank.read_text() != messy_bank(3)
    bench.tell("no right to write", 3, 0, 0, bad, f"exits {codes}")
    folder.chmod(0o755)


def cut_pipes(bench, tries):
    home = bench.home("pipes")
    bad = told = kept = 0
    for attempt in range(tries):
        answers = b"".join(bench.rng.choice([b"a\n", b"b\n", b"\n"]) for _ in range(bench.rng.randrange(12)))
        answers = answers[:bench.rng.randrange(len(answers) + 1)]
        done = bench.run(home, "quiz", "--kind", "choice", stdin=answers)
        bad += done.returncode not in (0, 1, 2, 130) or b"\tat " in done.stderr
        script = " ".join(f"'{word}'" for word in [*bench.command, "browse"])
        cut = subprocess.run(["sh", "-c", f"{script} | head -c {bench.rng.randrange(2000)} > /dev/null"],
                             capture_output=True, env={**os.environ, **PLAIN, "QIMMA_HOME": str(home)})
        bad += cut.stderr != b""
    stored(home)
    bench.tell("input or output cut", 2 * tries, told, kept, bad)


def clock(bench, tries):
    home = bench.home("clock")
    told = before = bad = 0
    for attempt in range(tries):
        now = f"20{bench.rng.randrange(10, 40)}-{bench.rng.randrange(1, 13):02}-15T10:00:00Z"
        person = bench.person(home, PLAIN, "study", "--kind", "choice", "--lang", "en", QIMMA_NOW=now)
        person.await_question()
        person.play(1, bench.rng)
        person.kill(signal.SIGKILL)
        bad += stored(home) - before < person.acknowledged
        before = stored(home)
        told += person.acknowledged
        person.close()
    bad += bench.run(home, "stats", QIMMA_NOW="2001-01-01T00:00:00Z").returncode != 0
    bench.tell("clock turned back and forth", tries, told, before, bad)


def several(bench, processes):
    home = bench.home(f"several-{processes}")
    people = [bench.person(home, PLAIN, "quiz", "--kind", "choice", "--lang", "en", "--learner", f"p{number}")
              for number in range(processes)]
    for person in people:
        person.await_question()
    end = time.monotonic() + 3
    while time.monotonic() < end:
        for person in people:
            person.look(0.005)
            person.reply(bench.rng)
    for person in people:
        person.kill(bench.rng.choice([signal.SIGKILL, signal.SIGTERM]))
    told = sum(person.acknowledged for person in people)
    kept = stored(home)
    bench.tell(f"{processes} processes on one database", processes, told, kept, kept < told)
    for person in people:
        person.close()


def main():
    # What is ignored here (by nohup, say) would be ignored by whatever is started from here.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    options = argparse.ArgumentParser()
    options.add_argument("jar", type=Path)
    options.add_argument("--long", action="store_true")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    tries = 150 if given.long else 3
    with tempfile.TemporaryDirectory(prefix="qimma-faults-") as work:
        bench = Bench(given.jar.resolve(), given.seed, work)
        print(f"{'fault':<44} {'tries':>5} {'told':>7} {'kept':>7} {'bad':>4}")
        sittings(bench, tries)
        screens(bench, tries)
        grading(bench, tries)
        rewriting(bench, tries)
        importing(bench, tries)
        full_disk(bench)
        no_right(bench)
        cut_pipes(bench, max(2, tries // 5))
        clock(bench, max(2, tries // 5))
        several(bench, 2)
        several(bench, 10)
        bad = sum(row[4] for row in bench.rows)
        print(f"{sum(row[1] for row in bench.rows)} tries, {bad} bad")
        sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
