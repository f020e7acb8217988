/// Time spans as .NET writes them: `[-][days.]hours:minutes:seconds[.fraction]`.
enum DurationText {
    static func duration(_ text: String) -> Duration? {
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let minutes = Int64(parts[1]), let seconds = Double(parts[2]), seconds >= 0 else {
            return nil
        }
        let clock = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard 1...2 ~= clock.count, let hours = Int64(clock[clock.count - 1]),
            let days = clock.count == 2 ? Int64(clock[0]) : 0
        else { return nil }
        guard 0...59 ~= minutes, hours >= 0, 0...10_675_199 ~= days, seconds < 60 else { return nil }
        let span = Duration.seconds(days * 86_400 + hours * 3600 + minutes * 60) + .seconds(seconds)
        return isNegative ? .zero - span : span
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
