import Glibc

/// One result: what was measured, and beside it the same work done another way in the same run.
struct Figure {
    var name: String
    var value: Double
    var unit: String
    /// How many times faster or smaller than `against`; below one is slower or larger.
    var ratio: Double?
    var against: String?

    init(_ name: String, _ value: Double, _ unit: String, ratio: Double? = nil, against: String? = nil) {
        (self.name, self.value, self.unit, self.ratio, self.against) = (name, value, unit, ratio, against)
    }

    /// One line of JSON for machines on standard output, one for people on standard error.
    func report() {
        let tail = ratio.map { #","ratio":\#(rounded($0)),"against":"\#(against ?? "")""# } ?? ""
        print(#"{"name":"\#(name)","value":\#(rounded(value)),"unit":"\#(unit)"\#(tail)}"#)
        let comparison = ratio.map { "  \(rounded($0))× against \(against ?? "")" } ?? ""
        let line = Array("\(name): \(rounded(value)) \(unit)\(comparison)\n".utf8)
        _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private func rounded(_ value: Double) -> Double {
        let digits = value == 0 ? 3 : max(0, 4 - Int(log10(abs(value)).rounded(.up)))
        let scale = pow(10, Double(digits))
        return (value * scale).rounded() / scale
    }
}

/// Processor seconds this process has used.
func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory this process has held at once, in megabytes.
func peakMemory() -> Double {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

/// The fewest processor seconds that `body` took in some runs.
func best(of runs: Int = 5, _ body: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
        let start = processorTime()
        try body()
        least = min(least, processorTime() - start)
    }
    return least
}
