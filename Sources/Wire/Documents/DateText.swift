import FoundationEssentials

/// Dates as servers write them: ISO 8601 with 0 to 7 fractional digits, an offset or `Z` or nothing (then UTC), or the
/// day alone.
enum DateText {
    /// The years 1 to 9999, in seconds since 1970.
    static let range = -62_135_596_800.0...253_402_300_799

    /// .NET's first day, in any time zone: it means never.
    static func isNever(_ date: Date) -> Bool { date.timeIntervalSince1970 < range.lowerBound + 86_400 }

    static func date(_ text: borrowing Span<UInt8>) -> Date? {
        var scanner = Scanner()
        guard let year = scanner.number(4, text), scanner.skip("-", text), let month = scanner.number(2, text),
            scanner.skip("-", text),
            let day = scanner.number(2, text), 1...12 ~= month, 1...length(ofMonth: month, in: year) ~= day
        else { return nil }
        var seconds = Double(days(year, month, day) * 86_400)
        if scanner.isAtEnd(text) { return Date(timeIntervalSince1970: seconds) }
        guard scanner.skip("T", text) || scanner.skip(" ", text), let hour = scanner.number(2, text),
            scanner.skip(":", text),
            let minute = scanner.number(2, text)
        else { return nil }
        let second = scanner.skip(":", text) ? scanner.number(2, text) : 0
        guard let second, 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second else { return nil }
        seconds += Double(hour * 3600 + minute * 60 + second)
        if scanner.skip(".", text) || scanner.skip(",", text) {
            guard let fraction = scanner.fraction(text) else { return nil }
            seconds += fraction
        }
        guard let offset = scanner.offset(text), scanner.isAtEnd(text) else { return nil }
        return Date(timeIntervalSince1970: seconds - Double(offset))
    }

    /// `2024-05-01T20:15:00Z`, with milliseconds only where there are any.
    ///
    /// A date before the year 1 or after 9999 is written as the first or last day there is.
    static func text(_ date: Date) -> String {
        let stamp = min(max(date.timeIntervalSince1970, range.lowerBound), range.upperBound)
        let milliseconds = Int64((stamp * 1000).rounded())
        let (seconds, fraction) = milliseconds.flooredDivision(by: 1000)
        let (day, time) = seconds.flooredDivision(by: 86_400)
        let (year, month, dayOfMonth) = civil(day)
        let clock = "\(pad(time / 3600)):\(pad(time / 60 % 60)):\(pad(time % 60))"
        let tail = fraction == 0 ? "" : "." + pad(fraction, 3)
        return "\(pad(year, 4))-\(pad(month))-\(pad(dayOfMonth))T\(clock)\(tail)Z"
    }

    private static func pad(_ value: Int64, _ width: Int = 2) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Days since 1970 of a date in the Gregorian calendar, by years that begin in March.
    static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        month == 2 ? (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28) : 30 + (month + month / 8) % 2
    }

    private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private struct Scanner {
        private var index = 0

        func isAtEnd(_ text: Span<UInt8>) -> Bool { index >= text.count }

        mutating func skip(_ character: Unicode.Scalar, _ text: Span<UInt8>) -> Bool {
            guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        mutating func number(_ width: Int, _ text: Span<UInt8>) -> Int? {
            guard index + width <= text.count else { return nil }
            var value = 0
            for place in index..<index + width {
                let digit = text[place] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
            }
            index += width
            return value
        }

        mutating func fraction(_ text: Span<UInt8>) -> Double? {
            var value = 0.0
            var scale = 1.0
            while let digit = number(1, text) {
                // What is beyond a double's precision need not be added up.
                guard scale < 1e15 else { continue }
                value = value * 10 + Double(digit)
                scale *= 10
            }
            return scale > 1 ? value / scale : nil
        }

        /// Seconds east of Greenwich.
        mutating func offset(_ text: Span<UInt8>) -> Int? {
            if isAtEnd(text) || skip("Z", text) || skip("z", text) { return 0 }
            let sign = skip("+", text) ? 1 : skip("-", text) ? -1 : 0
            guard sign != 0, let hours = number(2, text) else { return nil }
            _ = skip(":", text)
            guard let minutes = isAtEnd(text) ? 0 : number(2, text), hours < 24, minutes < 60 else { return nil }
            return sign * (hours * 3600 + minutes * 60)
        }
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
