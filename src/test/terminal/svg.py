#!/usr/bin/env python3
"""Draws a screen as tmux captures it (capture-pane -pe) as an SVG in a window's frame.

svg.py COMMAND < screen > picture.svg: the command is written above, as it was typed. Each letter is
put in its cell, so that nothing orders the text again: it is in the order of the screen already.
"""
import re, sys, unicodedata
from html import escape

COLUMNS, CELL, LINE, SIZE, PAD, BAR = 74, 8.6, 20, 14.3, 22, 38
GROUND, FRAME, INK = "#1b1f27", "#2b313c", "#dfe3ea"
BASIC = "#3b4252 #e0746c #8fbf7f #e0af68 #75aaff #b893e0 #6fc3c8 #dfe3ea".split()
LEVELS = [0, 95, 135, 175, 215, 255]


def colour(number):
    if number < 16:
        return BASIC[number % 8]
    if number >= 232:
        return "#" + f"{8 + (number - 232) * 10:02x}" * 3
    n = number - 16
    return "#" + "".join(f"{LEVELS[part]:02x}" for part in (n // 36, n // 6 % 6, n % 6))


def restyled(style, codes):
    ink, bold, line = style
    codes = [int(code or 0) for code in codes.split(";")]
    while codes:
        code = codes.pop(0)
        if code == 0:
            ink, bold, line = INK, False, False
        elif code in (1, 22):
            bold = code == 1
        elif code in (4, 24):
            line = code == 4
        elif code == 38 and codes and codes.pop(0) == 5:
            ink = colour(codes.pop(0))
        elif 30 <= code <= 37:
            ink = colour(code - 30)
        elif code == 39:
            ink = INK
    return ink, bold, line


def cells(line, style):
    """The letters of a line, each with its marks and its style; and the style at its end."""
    found = []
    for piece in re.split(r"(\x1b\[[0-9;]*m|\x1b.|[\x0e\x0f])", line):
        sequence = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if sequence:
            style = restyled(style, sequence.group(1))
        elif not re.match(r"[\x1b\x0e\x0f]", piece):
            for letter in piece:
                if unicodedata.combining(letter) and found:
                    found[-1] = (found[-1][0] + letter, found[-1][1])
                else:
                    found.append((letter, style))
    return found, style


def is_arabic(text):
    return unicodedata.bidirectional(text[0]) in ("R", "AL", "AN")


def runs(found):
    """Latin goes by runs; an Arabic letter is alone in its cell, lest it be joined or turned."""
    start = 0
    for place in range(1, len(found) + 1):
        if (
            place == len(found)
            or found[place][1] != found[start][1]
            or is_arabic(found[place][0])
            or is_arabic(found[place - 1][0])
        ):
            yield start, "".join(text for text, _ in found[start:place]), place - start, found[start][1]
            start = place


def block(x, y, width, text, ink):
    """Bars and rules are boxes: letters of a font would leave gaps between lines and cells."""
    if text[0] == "│":
        return f'<rect x="{x + CELL / 2:.1f}" y="{y - LINE * 0.72:.1f}" width="1" height="{LINE}" fill="{ink}"/>'
    opacity = {"█": 1, "░": 0.25}[text[0]]
    return f'<rect x="{x:.1f}" y="{y - 12}" width="{width:.1f}" height="13" fill="{ink}" opacity="{opacity}"/>'


def drawn(line, row, style):
    found, style = cells(line, style)
    y = BAR + PAD + row * LINE
    for start, text, count, (ink, bold, line_below) in runs(found):
        if not text.strip():
            continue
        for part in re.finditer(r"█+|░+|│|[^█░│]+", text):
            piece = part.group()
            x, width = PAD + (start + part.start()) * CELL, len(piece) * CELL
            if piece[0] in "█░│":
                print(block(x, y, width, piece, ink))
                continue
            if not piece.strip():
                continue
            room = piece.lstrip()
            x += (len(piece) - len(room)) * CELL
            room = room.rstrip()
            marks = "".join(
                [f' fill="{ink}"' if ink != INK else "", ' font-weight="bold"' if bold else ""]
                + [' text-decoration="underline"' if line_below else ""]
            )
            fit = f' textLength="{CELL * (1 if is_arabic(room) else len(room)):.1f}"'
            if is_arabic(room):
                fit += ' lengthAdjust="spacingAndGlyphs"'
            print(f'<text x="{x:.1f}" y="{y}"{marks}{fit}>{escape(room)}</text>')
    return style


def main():
    lines = sys.stdin.read().rstrip().split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    lines = [f"\x1b[38;5;73m{sys.argv[1][:1]}\x1b[0m{sys.argv[1][1:]}", ""] + lines
    width, height = 2 * PAD + COLUMNS * CELL, BAR + PAD + len(lines) * LINE
    print(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" height="{height}" '
        f'role="img" aria-label="A sitting of qimma: an answer in Arabic and English, its verdict, and the quote it rests on">\n'
        "<style>text{font-family:'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace;"
        f"font-size:{SIZE}px;white-space:pre;direction:ltr;unicode-bidi:bidi-override}}</style>\n"
        f'<rect x=".5" y=".5" width="{width - 1:.0f}" height="{height - 1}" rx="10" fill="{GROUND}" stroke="{FRAME}"/>\n'
        f'<path d="M.5 {BAR - 6}V10.5a10 10 0 0 1 10-10H{width - 10.5:.1f}a10 10 0 0 1 10 10V{BAR - 6}z" fill="{FRAME}"/>\n<g fill="{INK}">'
    )
    for place, ink in enumerate(("#d08770", "#ebcb8b", "#75aaff")):
        print(f'<circle cx="{22 + place * 20}" cy="{(BAR - 6) / 2}" r="5.5" fill="{ink}"/>')
    print(f'<text x="{width / 2:.0f}" y="{(BAR - 6) / 2 + 5}" text-anchor="middle" fill="#9aa3b2">qimma</text>')
    style = (INK, False, False)
    for row, line in enumerate(lines):
        style = drawn(line, row, style)
    print("</g>\n</svg>")


main()
