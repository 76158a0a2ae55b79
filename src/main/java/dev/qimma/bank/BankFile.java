package dev.qimma.bank;

/**
 * One file of a bank.
 *
 * @param path as shown in messages
 * @param text its content, without byte order mark
 */
public record BankFile(String path, String text) {}
