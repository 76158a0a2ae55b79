/**
 * qimma, a quiz and study tool for the terminal. The folders from the door inward:
 *
 * <ul>
 *   <li>{@code cli}: the verbs; {@code terminal}, {@code store}, {@code files}, {@code report}:
 *       everything that touches the world
 *   <li>{@code quiz}, {@code grading}, {@code lint}, {@code bank}: the work
 *   <li>{@code kind}: one folder per type of question; {@code screen}: what a person sees
 *   <li>{@code question}, {@code source}, {@code history}: the domain
 *   <li>{@code diagnostic}, {@code text}: what everything speaks
 *   <li>{@code work}: what several threads do together
 *   <li>{@code weaving}: what the build makes of the jar, and not in it
 * </ul>
 *
 * <p>Arrows point down only; {@code ArchitectureTest} keeps them so. {@link dev.qimma.Qimma} alone
 * touches the process: streams, clock, randomness, environment, exit.
 */
@NullMarked
package dev.qimma;

import org.jspecify.annotations.NullMarked;
