package dev.qimma.memory.fit;

/**
 * How well weights predict what was remembered.
 *
 * @param logLoss mean, natural
 * @param rmseBins how far predictions are from what happened, over bins of like reviews
 */
public record Quality(double logLoss, double rmseBins) {}
