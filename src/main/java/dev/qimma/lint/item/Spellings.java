package dev.qimma.lint.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other spellings of an answer that a learner who knows it may well type. */
final class Spellings {

  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?) +(\\S.*)");
  private static final Pattern AL = Pattern.compile("ال(\\S{3,})");
  private static final Pattern PLURAL = Pattern.compile("([a-z]{3,}[^siu])s");
  private static final Pattern NO_PLURAL = Pattern.compile(".*(?:ics|ies|ss|us|is)");

  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("zero", "صفر"),
          List.of("one", "واحد"),
          List.of("two", "اثنان"),
          List.of("three", "ثلاثة"),
          List.of("four", "أربعة"),
          List.of("five", "خمسة"),
          List.of("six", "ستة"),
          List.of("seven", "سبعة"),
          List.of("eight", "ثمانية"),
          List.of("nine", "تسعة"),
          List.of("ten", "عشرة"),
          List.of("eleven", "أحد عشر"),
          List.of("twelve", "اثنا عشر"));

  /** Parts of words that are written in two ways, on both shores of the sea. */
  private static final List<List<String>> TWO_WAYS =
      List.of(
          List.of("vapour", "vapor"),
          List.of("colour", "color"),
          List.of("favour", "favor"),
          List.of("flavour", "flavor"),
          List.of("harbour", "harbor"),
          List.of("honour", "honor"),
          List.of("humour", "humor"),
          List.of("labour", "labor"),
          List.of("neighbour", "neighbor"),
          List.of("behaviour", "behavior"),
          List.of("centre", "center"),
          List.of("metre", "meter"),
          List.of("litre", "liter"),
          List.of("fibre", "fiber"),
          List.of("theatre", "theater"),
          List.of("sulphur", "sulfur"),
          List.of("aluminium", "aluminum"),
          List.of("defence", "defense"),
          List.of("isation", "ization"),
          List.of("Muhammad", "Mohammed"),
          List.of("Kyiv", "Kiev"),
          List.of("Beijing", "Peking"),
          List.of("أمريك", "أميرك"),
          List.of("إنجليز", "إنكليز"),
          List.of("إنجلتر", "إنكلتر"),
          List.of("مسؤول", "مسئول"),
          List.of("شؤون", "شئون"),
          List.of("تلفزيون", "تليفزيون"),
          List.of("موسيقى", "موسيقا"),
          List.of("مئة", "مائة"));

  private Spellings() {}

  static List<String> others(String answer) {
    List<String> others = new ArrayList<>();
    add(ARTICLE.matcher(answer), others);
    add(AL.matcher(answer), others);
    if (!NO_PLURAL.matcher(answer).matches()) {
      add(PLURAL.matcher(answer), others);
    }
    inLettersOrDigits(answer, others);
    withoutHamza(answer, others);
    TWO_WAYS.forEach(pair -> inTheOtherWay(answer, pair, others));
    return others;
  }

  private static void add(Matcher matcher, List<String> others) {
    if (matcher.matches()) {
      others.add(matcher.group(1));
    }
  }

  private static void inLettersOrDigits(String answer, List<String> others) {
    for (int number = 0; number < NUMBERS.size(); number++) {
      if (NUMBERS.get(number).contains(answer.toLowerCase(Locale.ROOT))) {
        others.add(String.valueOf(number));
      } else if (answer.equals(String.valueOf(number))) {
        others.add(NUMBERS.get(number).get(0));
      }
    }
  }

  private static void withoutHamza(String answer, List<String> others) {
    String bare = answer.replaceAll("[أإآ]", "ا");
    if (!bare.equals(answer)) {
      others.add(bare);
    }
  }

  private static void inTheOtherWay(String answer, List<String> pair, List<String> others) {
    for (int way = 0; way < pair.size(); way++) {
      String one = pair.get(way);
      if (answer.contains(one)) {
        others.add(answer.replace(one, pair.get(1 - way)));
      }
    }
  }
}
