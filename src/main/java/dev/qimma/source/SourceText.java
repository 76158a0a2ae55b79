package dev.qimma.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of a source, to look for quotes in. */
public final class SourceText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** So many places of a repeated quote are told. */
  private static final int MOST_PLACES = 20;

  private final String original;
  private final NormalText letters;
  private final Lines lines;

  private SourceText(String original) {
    this.original = original;
    this.letters = NormalText.of(original);
    this.lines = new Lines(original);
  }

  public static SourceText of(String text) {
    return new SourceText(withoutMark(text));
  }

  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** The text as it was handed in, without a byte order mark. */
  public String original() {
    return original;
  }

  /** Looks for a quote word for word; only white space and bidi controls are free. */
  public Finding find(TextQuote quote) {
    NormalQuote sought = NormalQuote.of(quote);
    if (sought.exact().isEmpty()) {
      return new Finding.Missing();
    }
    List<Place> fitting = places(hits(sought).filter(at -> sought.fits(letters.text(), at)));
    if (!fitting.isEmpty()) {
      return fitting.size() == 1
          ? new Finding.Found(fitting.get(0))
          : new Finding.Ambiguous(fitting);
    }
    List<Place> anywhere = places(hits(sought));
    return anywhere.isEmpty() ? nearest(sought) : new Finding.OutOfContext(anywhere);
  }

  /** Every place where words stand in the text, with the words as the text has them. */
  public List<Spot> spots(String words) {
    NormalQuote sought = NormalQuote.of(TextQuote.of(words));
    return sought.exact().isEmpty()
        ? List.of()
        : hits(sought).limit(MOST_PLACES).mapToObj(at -> spot(at, sought.exact())).toList();
  }

  /**
   * Where words stand but for case and the look of quotation marks and dashes, with the letters
   * that the text has there.
   */
  public List<Spot> spotsAlike(String words) {
    NormalQuote sought = NormalQuote.of(TextQuote.of(words));
    String text = letters.text();
    int length = sought.exact().length();
    return length == 0
        ? List.of()
        : Occurrences.of(Keyboard.typed(sought.exact()), Keyboard.typed(text))
            .filter(at -> !cutsLetter(at) && !cutsLetter(at + length))
            .limit(MOST_PLACES)
            .mapToObj(at -> spot(at, text.substring(at, at + length)))
            .toList();
  }

  private Spot spot(int at, String exact) {
    String text = letters.text();
    int end = at + exact.length();
    return new Spot(
        place(at),
        exact,
        text.substring(Math.max(0, at - Spot.CONTEXT), at),
        text.substring(end, Math.min(text.length(), end + Spot.CONTEXT)));
  }

  /**
   * A quote that stands several times, with as many words before it, else behind it, as tell its
   * first place from the others; empty where it stands once, or no few words do.
   */
  public Optional<TextQuote> firstOf(TextQuote quote) {
    NormalQuote sought = NormalQuote.of(quote);
    List<Integer> hits =
        sought.exact().isEmpty()
            ? List.of()
            : hits(sought).filter(at -> sought.fits(letters.text(), at)).limit(2).boxed().toList();
    if (hits.size() < 2) {
      return Optional.empty();
    }
    int start = hits.get(0);
    return Beside.of(letters.text(), start, start + sought.exact().length())
        .map(beside -> new TextQuote(quote.exact(), beside.prefix(), beside.suffix()))
        .filter(longer -> find(longer) instanceof Finding.Found)
        .findFirst();
  }

  /** How much of the text some quotes are of. */
  public Coverage coverage(Collection<TextQuote> quotes) {
    BitSet quoted = new BitSet();
    for (TextQuote quote : quotes) {
      NormalQuote sought = NormalQuote.of(quote);
      if (!sought.exact().isEmpty()) {
        hits(sought)
            .filter(at -> sought.fits(letters.text(), at))
            .forEach(at -> quoted.set(at, at + sought.exact().length()));
      }
    }
    return new CoverageReader(letters.text(), quoted, breaks(), this::place).read();
  }

  /** The text with these quotes marked, each wherever it stands. */
  public MarkedText marked(List<TextQuote> quotes) {
    List<Marking.Span> spans = new ArrayList<>();
    for (int quote = 0; quote < quotes.size(); quote++) {
      NormalQuote sought = NormalQuote.of(quotes.get(quote));
      int number = quote;
      if (!sought.exact().isEmpty()) {
        hits(sought)
            .filter(at -> sought.fits(letters.text(), at))
            .forEach(at -> spans.add(span(number, at, at + sought.exact().length())));
      }
    }
    return new Marking(original, spans).read();
  }

  private Marking.Span span(int quote, int from, int to) {
    return new Marking.Span(quote, letters.origin(from), letters.origin(to));
  }

  /** The spaces that stand for a line end. */
  private BitSet breaks() {
    BitSet breaks = new BitSet();
    for (int at = 0; at < letters.text().length(); at++) {
      String stretch = original.substring(letters.origin(at), letters.origin(at + 1));
      breaks.set(at, letters.text().charAt(at) == ' ' && stretch.contains("\n"));
    }
    return breaks;
  }

  /** Where the words stand without cutting a letter from its marks: diacritics count. */
  private IntStream hits(NormalQuote sought) {
    return Occurrences.of(sought.exact(), letters.text())
        .filter(at -> !cutsLetter(at) && !cutsLetter(at + sought.exact().length()));
  }

  private boolean cutsLetter(int at) {
    String text = letters.text();
    return at > 0 && at < text.length() && Letters.isMark(text.codePointAt(at));
  }

  private List<Place> places(IntStream hits) {
    return hits.limit(MOST_PLACES).mapToObj(this::place).toList();
  }

  private Place place(int at) {
    return lines.place(letters.origin(at));
  }

  private Finding nearest(NormalQuote sought) {
    Optional<Lookalike> nearest = Lookalike.of(sought.exact(), letters.text());
    return nearest.<Finding>map(like -> misquoted(sought, like)).orElseGet(Finding.Missing::new);
  }

  private Finding.Misquoted misquoted(NormalQuote sought, Lookalike like) {
    Lookalike shown = like.inWholeWords(letters.text());
    return new Finding.Misquoted(
        place(shown.start()),
        letters.text().substring(shown.start(), shown.end()),
        difference(sought, like.start()));
  }

  private Difference difference(NormalQuote sought, int start) {
    String text = letters.text();
    int agreeing = Lookalike.agreeing(sought.exact(), text, start);
    return new Difference(
        sought.origin(agreeing),
        place(start + agreeing),
        Letters.at(text, start + agreeing),
        Letters.at(sought.exact(), agreeing));
  }
}
