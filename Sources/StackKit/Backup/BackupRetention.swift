public import FoundationEssentials

/// How long backups are kept: the newest of each of the last days, weeks and months that have one.
public struct BackupRetention: Hashable, Sendable {
    /// Days that keep their newest backup.
    public var daily: Int
    /// Weeks, from Monday on.
    public var weekly: Int
    /// Months of the calendar.
    public var monthly: Int

    /// A week of days, a month of weeks, half a year of months unless told otherwise.
    public init(daily: Int = 7, weekly: Int = 4, monthly: Int = 6) {
        (self.daily, self.weekly, self.monthly) = (daily, weekly, monthly)
    }

    /// The dates that stay, in UTC. The newest always does.
    ///
    /// Days without a backup do not count: a machine that was off for a year loses none of its backups for that.
    public func kept(of dates: [Date]) -> Set<Date> {
        let sorted = dates.sorted(by: >)
        return newest(of: sorted, max(daily, 1), by: Self.day)
            .union(newest(of: sorted, weekly) { (Self.day($0) + 3).flooredQuotient(by: 7) })
            .union(newest(of: sorted, monthly, by: Self.month))
    }

    private func newest(of sorted: [Date], _ count: Int, by period: (Date) -> Int) -> Set<Date> {
        var periods: Set<Int> = []
        var kept: Set<Date> = []
        for date in sorted where periods.count < count && periods.insert(period(date)).inserted { kept.insert(date) }
        return kept
    }

    private static func day(_ date: Date) -> Int { Int((date.timeIntervalSince1970 / 86_400).rounded(.down)) }

    private static func month(_ date: Date) -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month], from: date)
        return (parts.year ?? 0) * 12 + (parts.month ?? 0)
    }
}

extension Int {
    fileprivate func flooredQuotient(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
