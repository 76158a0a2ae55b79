package dev.qimma.terminal;

import dev.qimma.quiz.board.Key;
import java.util.function.BooleanSupplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Keys of a terminal, one by one. */
final class Keyboard {

  /** How long an escape may be the beginning of a key, in milliseconds. */
  private static final long ESCAPE_MILLIS = 50;

  /** How often somebody waiting for a key looks whether something else has happened. */
  private static final long LOOK_MILLIS = 50;

  private static final String ESCAPE = "\u001b";
  private static final int DELETE = 0x7F;

  private final BindingReader reader;
  private final KeyMap<Key> keys;

  Keyboard(Terminal terminal) {
    reader = new BindingReader(terminal.reader());
    keys = keys(terminal);
  }

  /** Takes keys as pressed before any other. */
  void press(String typed) {
    reader.runMacro(typed);
  }

  /**
   * Waits for a key.
   *
   * @param isDisturbed looked at all the while; once it says so, nothing is waited for
   * @return the key; null when disturbed, or for bytes that no key sends
   */
  @Nullable Key next(BooleanSupplier isDisturbed) {
    while (reader.peekCharacter(LOOK_MILLIS) == NonBlockingReader.READ_EXPIRED) {
      if (isDisturbed.getAsBoolean()) {
        return null;
      }
    }
    if (reader.peekCharacter(LOOK_MILLIS) == NonBlockingReader.EOF) {
      return Key.Stroke.END;
    }
    Key key = reader.readBinding(keys);
    return key == OTHER ? letter() : key;
  }

  /** Stands for whatever is bound to no key of ours. */
  private static final Key OTHER = new Key.Letter(0);

  private @Nullable Key letter() {
    String typed = reader.getLastBinding();
    if (typed.isEmpty() || typed.startsWith(ESCAPE)) {
      return null;
    }
    int letter = typed.codePointAt(0);
    return Character.isISOControl(letter) ? null : new Key.Letter(letter);
  }

  private static KeyMap<Key> keys(Terminal terminal) {
    KeyMap<Key> keys = new KeyMap<>();
    keys.setAmbiguousTimeout(ESCAPE_MILLIS);
    keys.setUnicode(OTHER);
    keys.setNomatch(OTHER);
    arrows(keys, terminal);
    keys.bind(Key.Stroke.SPACE, " ");
    keys.bind(Key.Stroke.ENTER, "\r", "\n");
    keys.bind(Key.Stroke.TAB, "\t");
    keys.bind(Key.Stroke.ESCAPE, ESCAPE);
    keys.bind(Key.Stroke.BACK, "\b", Character.toString(DELETE));
    keys.bind(Key.Stroke.INTERRUPT, KeyMap.ctrl('C'));
    keys.bind(Key.Stroke.END, KeyMap.ctrl('D'));
    return keys;
  }

  /** As terminals send them in either cursor mode, whatever their description says. */
  private static void arrows(KeyMap<Key> keys, Terminal terminal) {
    arrow(keys, Key.Stroke.UP, 'A');
    arrow(keys, Key.Stroke.DOWN, 'B');
    arrow(keys, Key.Stroke.RIGHT, 'C');
    arrow(keys, Key.Stroke.LEFT, 'D');
    arrow(keys, Key.Stroke.FIRST, 'H');
    arrow(keys, Key.Stroke.LAST, 'F');
    keys.bind(Key.Stroke.FIRST, ESCAPE + "[1~", ESCAPE + "[7~");
    keys.bind(Key.Stroke.LAST, ESCAPE + "[4~", ESCAPE + "[8~");
    keys.bind(Key.Stroke.PAGE_BEFORE, ESCAPE + "[5~");
    keys.bind(Key.Stroke.NEXT_PAGE, ESCAPE + "[6~");
    bind(keys, Key.Stroke.UP, terminal, Capability.key_up);
    bind(keys, Key.Stroke.DOWN, terminal, Capability.key_down);
    bind(keys, Key.Stroke.LEFT, terminal, Capability.key_left);
    bind(keys, Key.Stroke.RIGHT, terminal, Capability.key_right);
    keys.bind(Key.Stroke.LIFT, ESCAPE + "[1;2A", ESCAPE + "[a", ESCAPE + "[1;3A");
    keys.bind(Key.Stroke.LOWER, ESCAPE + "[1;2B", ESCAPE + "[b", ESCAPE + "[1;3B");
  }

  private static void arrow(KeyMap<Key> keys, Key key, char last) {
    keys.bind(key, ESCAPE + "[" + last, ESCAPE + "O" + last);
  }

  private static void bind(KeyMap<Key> keys, Key key, Terminal terminal, Capability named) {
    String sent = KeyMap.key(terminal, named);
    if (sent != null) {
      keys.bind(key, sent);
    }
  }
}
