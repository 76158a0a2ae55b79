package dev.qimma.report.page;

/** Where numbers stand on a line of a drawing: from there to there, be it upwards or downwards. */
record Scale(double low, double high, double from, double to) {

  double at(double number) {
    return from + (number - low) / (high - low) * (to - from);
  }

  String of(double number) {
    return Shown.coordinate(at(number));
  }
}
