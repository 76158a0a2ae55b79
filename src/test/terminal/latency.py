#!/usr/bin/env python3
"""Time from key to screen, and bytes a key and an answer cost, on a real pseudo-terminal.

latency.py target/qimma.jar [keys]: plays choice questions of the summit bank with the arrow keys.
A key's time is from the write of its bytes to the last byte of what it changes on the screen.
"""
import fcntl, os, pty, select, statistics, struct, sys, tempfile, termios, time

jar = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/qimma.jar")
presses = int(sys.argv[2]) if len(sys.argv) > 2 else 200
home = tempfile.mkdtemp()
pid, tty = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", QIMMA_HOME=home, QIMMA_BIDI="visual")
    os.chdir(home)
    os.execvp("java", ["java", "-jar", jar, "quiz", "--kind", "choice", "--seed", "1"])
fcntl.ioctl(tty, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))


def drain(quiet):
    """What comes until nothing has come for that long; when its last byte came."""
    data, last = b"", time.perf_counter()
    while select.select([tty], [], [], quiet)[0]:
        try:
            data += os.read(tty, 65536)
        except OSError:
            sys.exit("qimma ended: " + data.decode(errors="replace"))
        last = time.perf_counter()
    return data, last


def press(key):
    start = time.perf_counter()
    os.write(tty, key)
    select.select([tty], [], [], 5)
    data, last = drain(0.03)
    return (last - start) * 1000, len(data)


while b"Enter" not in drain(1.0)[0]:
    pass
moves = [press(b"\x1b[B") for _ in range(presses)]
answers = []
for _ in range(8):
    verdict = press(b"\r")
    following = press(b"\r")
    answers.append((verdict[0], following[0], verdict[1] + following[1]))
os.write(tty, b"\x03")

times = sorted(ms for ms, _ in moves)
print(f"first key      {moves[0][0]:7.1f} ms")
print(f"arrow key      {statistics.median(times):7.1f} ms median, {times[int(len(times) * .95)]:.1f} ms at 95 %, {times[-1]:.1f} ms at most, of {presses}")
print(f"bytes a key    {statistics.median(n for _, n in moves):7.0f} median")
print(f"verdict        {statistics.median(a for a, _, _ in answers):7.1f} ms median (kept on disk before it is shown)")
print(f"next question  {statistics.median(b for _, b, _ in answers):7.1f} ms median")
print(f"bytes an answer {statistics.median(n for _, _, n in answers):6.0f} median, verdict and next question")
