/// The functions of the language, by their names (FHIRPath, Functions; FHIR R4, 2.9.1.5).
enum Function: String, CaseIterable {
    // Existence
    case empty, exists, all, allTrue, anyTrue, allFalse, anyFalse, subsetOf, supersetOf, count, distinct, isDistinct
    // Filtering and projection
    case `where`, select, sort, `repeat`, repeatAll, ofType, coalesce
    // Subsetting and combining
    case single, first, last, tail, skip, take, intersect, exclude, union, combine
    // Conversion
    case iif, toBoolean, convertsToBoolean, toInteger, convertsToInteger, toLong, convertsToLong, toDate, convertsToDate
    case toDateTime, convertsToDateTime, toDecimal, convertsToDecimal, toQuantity, convertsToQuantity, toString
    case convertsToString, toTime, convertsToTime
    // Strings
    case indexOf, lastIndexOf, substring, startsWith, endsWith, contains, upper, lower, replace, matches, matchesFull
    case replaceMatches, length, toChars, encode, decode, escape, unescape, trim, split, join
    // Math and aggregates
    case abs, ceiling, exp, floor, ln, log, power, round, sqrt, truncate, aggregate, sum, min, max, avg
    // Navigation and utility
    case children, descendants, trace, pathname, now, timeOfDay, today, defineVariable, lowBoundary, highBoundary
    case precision, yearOf, monthOf, dayOf, hourOf, minuteOf, secondOf, millisecondOf, timezoneOffsetOf, dateOf, timeOf
    case duration, difference, comparable
    // Types and logic
    case `is`, `as`, not, type
    // FHIR
    case `extension`, hasExtension, hasValue, getValue, resolve, checkModifiers, conformsTo, memberOf, subsumes,
        subsumedBy,
        htmlChecks

    /// Parts of FHIR's additions that need the definition of a profile's elements as data.
    static let unsupported: Set<String> = ["elementDefinition", "slice"]
}

/// What a function takes and gives.
struct Signature {
    /// What a function's input must be.
    enum Input {
        /// Any number of items.
        case collection
        /// At most one item of any type.
        case item
        /// At most one item of these types; checked when compiling too, where the type is known.
        case value([SystemType])
    }

    /// What a function gives, for checking what follows it.
    enum Result {
        case boolean, integer, decimal, string, strings, date, dateTime, time, quantity, typeInfo
        /// Items of its input: all of them, or at most one.
        case input, inputItem
        /// What its arguments give, from the one with this number on.
        case arguments(from: Int)
        case inputAndArguments
        case unknown
    }

    var arguments: ClosedRange<Int>
    var input: Input
    var result: Result
}

extension Function {
    private static let numeric: [SystemType] = [.integer, .long, .decimal, .quantity]
    private static let temporal: [SystemType] = [.date, .dateTime, .time]

    var signature: Signature {
        switch self {
        case .empty, .allTrue, .anyTrue, .allFalse, .anyFalse, .isDistinct: Signature(0...0, .collection, .boolean)
        case .exists: Signature(0...1, .collection, .boolean)
        case .all, .subsetOf, .supersetOf: Signature(1...1, .collection, .boolean)
        case .count: Signature(0...0, .collection, .integer)
        case .distinct, .tail: Signature(0...0, .collection, .input)
        case .where, .skip, .take, .intersect, .exclude: Signature(1...1, .collection, .input)
        case .select: Signature(1...1, .collection, .arguments(from: 0))
        case .sort: Signature(0...32, .collection, .input)
        case .repeat, .repeatAll: Signature(1...1, .collection, .unknown)
        case .ofType, .is, .as: Signature(1...1, .collection, .unknown)
        case .coalesce: Signature(1...64, .collection, .arguments(from: 0))
        case .single, .first, .last: Signature(0...0, .collection, .inputItem)
        case .union: Signature(1...1, .collection, .inputAndArguments)
        case .combine: Signature(1...2, .collection, .inputAndArguments)
        case .iif: Signature(2...3, .item, .arguments(from: 1))
        case .not: Signature(0...0, .collection, .boolean)
        case .type: Signature(0...0, .collection, .typeInfo)
        default: conversion ?? text ?? math ?? utility
        }
    }

    private var conversion: Signature? {
        switch self {
        case .toBoolean: Signature(0...0, .item, .boolean)
        case .toInteger, .toLong: Signature(0...0, .item, .integer)
        case .toDecimal: Signature(0...0, .item, .decimal)
        case .toQuantity: Signature(0...1, .item, .quantity)
        case .toString: Signature(0...0, .item, .string)
        case .toDate: Signature(0...1, .item, .date)
        case .toDateTime: Signature(0...1, .item, .dateTime)
        case .toTime: Signature(0...0, .item, .time)
        case .convertsToBoolean, .convertsToInteger, .convertsToLong, .convertsToDecimal, .convertsToString,
            .convertsToTime:
            Signature(0...0, .item, .boolean)
        case .convertsToQuantity, .convertsToDate, .convertsToDateTime: Signature(0...1, .item, .boolean)
        default: nil
        }
    }

    private var text: Signature? {
        switch self {
        case .indexOf, .lastIndexOf: Signature(1...1, .value([.string]), .integer)
        case .length: Signature(0...0, .value([.string]), .integer)
        case .startsWith, .endsWith, .contains: Signature(1...1, .value([.string]), .boolean)
        case .matches, .matchesFull: Signature(1...2, .value([.string]), .boolean)
        case .substring: Signature(1...2, .value([.string]), .string)
        case .upper, .lower, .trim: Signature(0...0, .value([.string]), .string)
        case .replace: Signature(2...2, .value([.string]), .string)
        case .replaceMatches: Signature(2...3, .value([.string]), .string)
        case .encode, .decode, .escape, .unescape: Signature(1...1, .value([.string]), .string)
        case .toChars: Signature(0...0, .value([.string]), .strings)
        case .split: Signature(1...1, .value([.string]), .strings)
        case .join: Signature(0...1, .collection, .string)
        default: nil
        }
    }

    private var math: Signature? {
        switch self {
        case .abs, .ceiling, .floor, .truncate: Signature(0...0, .value(Self.numeric), .unknown)
        case .round: Signature(0...1, .value(Self.numeric), .unknown)
        case .exp, .ln, .sqrt: Signature(0...0, .value([.integer, .long, .decimal]), .decimal)
        case .log, .power: Signature(1...1, .value([.integer, .long, .decimal]), .decimal)
        case .aggregate: Signature(1...2, .collection, .unknown)
        case .sum, .min, .max, .avg: Signature(0...0, .collection, .unknown)
        case .lowBoundary, .highBoundary: Signature(0...1, .value(Self.numeric + Self.temporal), .unknown)
        case .precision: Signature(0...0, .value([.integer, .long, .decimal] + Self.temporal), .integer)
        case .comparable: Signature(1...1, .item, .boolean)
        default: nil
        }
    }

    private var utility: Signature {
        switch self {
        case .children, .descendants: Signature(0...0, .collection, .unknown)
        case .trace: Signature(1...2, .collection, .input)
        case .defineVariable: Signature(1...2, .collection, .input)
        case .pathname: Signature(0...1, .collection, .strings)
        case .now: Signature(0...0, .collection, .dateTime)
        case .today: Signature(0...0, .collection, .date)
        case .timeOfDay: Signature(0...0, .collection, .time)
        case .yearOf, .monthOf, .dayOf, .hourOf, .minuteOf, .secondOf, .millisecondOf: Signature(0...0, .item, .integer)
        case .timezoneOffsetOf: Signature(0...0, .item, .decimal)
        case .dateOf: Signature(0...0, .item, .date)
        case .timeOf: Signature(0...0, .item, .time)
        case .duration, .difference: Signature(2...2, .value(Self.temporal), .integer)
        case .checkModifiers: Signature(0...32, .collection, .input)
        case .extension: Signature(1...1, .collection, .unknown)
        // Not in R4's text, but in its search parameter `item-subject`.
        case .hasExtension: Signature(1...1, .collection, .boolean)
        case .hasValue: Signature(0...0, .collection, .boolean)
        case .conformsTo, .memberOf, .subsumes, .subsumedBy: Signature(1...1, .item, .boolean)
        case .htmlChecks: Signature(0...0, .item, .boolean)
        default: Signature(0...0, .collection, .unknown)
        }
    }

    /// Whether the result depends on the order of the input.
    var needsOrder: Bool {
        switch self {
        case .first, .last, .tail, .skip, .take: true
        default: false
        }
    }
}

extension Signature {
    fileprivate init(_ arguments: ClosedRange<Int>, _ input: Input, _ result: Result) {
        self.init(arguments: arguments, input: input, result: result)
    }
}
