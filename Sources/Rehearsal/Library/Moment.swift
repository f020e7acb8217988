/// A point in time to the second, UTC.
public struct Moment: Hashable, Sendable, Comparable {
    /// Since 1970.
    public var seconds: Int

    /// Seconds since 1970, UTC.
    public init(seconds: Int) { self.seconds = seconds }

    /// A day by the calendar, UTC; nothing is checked.
    public init(year: Int, month: Int = 1, day: Int = 1, hour: Int = 0) {
        // Days from the civil calendar, years counted from March so that the leap day comes last.
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        seconds = (era * 146_097 + dayOfEra - 719_468) * 86_400 + hour * 3600
    }

    /// Reads `yyyy-MM-dd`, with or without `Thh:mm:ss` behind it; fractions and the zone are passed over.
    init?(_ text: String) {
        let parts = text.split { "-T: .Z+".contains($0) }.compactMap { Int($0) }
        guard parts.count >= 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
        if parts.count >= 6 { seconds += parts[3] * 3600 + parts[4] * 60 + parts[5] }
    }

    /// `yyyy-MM-dd`.
    public var day: String {
        let (year, month, day) = civil
        return "\(year)-\(Self.two(month))-\(Self.two(day))"
    }

    /// `yyyy-MM-ddThh:mm:ssZ`.
    public var text: String {
        let time = (seconds % 86_400 + 86_400) % 86_400
        return "\(day)T\(Self.two(time / 3600)):\(Self.two(time / 60 % 60)):\(Self.two(time % 60))Z"
    }

    /// By the calendar, UTC.
    public var year: Int { civil.year }

    /// That many seconds later.
    public static func + (left: Moment, seconds: Int) -> Moment { Moment(seconds: left.seconds + seconds) }

    /// The earlier is the lesser.
    public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    private var civil: (year: Int, month: Int, day: Int) {
        let days = (seconds < 0 ? seconds - 86_399 : seconds) / 86_400 + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Int {
    static let day = 86_400
    static let hour = 3600
}
