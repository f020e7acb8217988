/// Time spans as .NET writes them: `[-][days.]hours:minutes:seconds[.fraction]`.
enum DurationText {
    static func duration(_ text: String) -> Duration? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let clock = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let tail = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        guard 1...2 ~= clock.count, 1...2 ~= tail.count, let days = clock.count == 2 ? number(clock[0]) : 0,
            let hours = number(clock[clock.count - 1]), let minutes = number(parts[1]), let seconds = number(tail[0]),
            let fraction = tail.count == 2 ? number(tail[1].prefix(9)) : 0, minutes < 60, seconds < 60
        else { return nil }
        let whole = Duration.seconds(days * 86_400 + hours * 3600 + minutes * 60 + seconds)
        let digits = tail.count == 2 ? min(tail[1].count, 9) : 0
        let span = whole + .nanoseconds((digits..<9).reduce(fraction) { value, _ in value * 10 })
        return isNegative ? .zero - span : span
    }

    /// Up to nine digits and nothing else.
    private static func number(_ text: Substring) -> Int64? {
        1...9 ~= text.utf8.count && text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int64(text) : nil
    }

    static func text(_ duration: Duration) -> String {
        let (seconds, attoseconds) = (duration < .zero ? .zero - duration : duration).components
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let ticks = attoseconds / 100_000_000_000
        func pad(_ value: Int64, _ width: Int = 2) -> String {
            String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
        }
        return (duration < .zero ? "-" : "") + (days > 0 ? "\(days)." : "")
            + "\(pad(rest / 3600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))" + (ticks > 0 ? "." + pad(ticks, 7) : "")
    }
}
