extension QualityDefinition {
    /// Whether a release is neither too small nor too large to be what it says.
    /// - Parameters:
    ///   - size: In bytes.
    ///   - minutes: How long one episode or the film runs; zero or less judges nothing.
    ///   - episodes: How many are in it.
    ///   - limits: Between what the application lets sizes be set: a largest size at its end is none. Without them
    /// only an
    ///     absent one is.
    public func suits(
        size: Int64, minutes: Int, episodes: Int = 1, limits: QualityLimits? = nil
    ) -> QualityVerdict {
        guard size > 0 else { return .yes(.size, "its size is not known") }
        guard minutes > 0, episodes > 0 else { return .yes(.size, "its running time is not known") }
        let total = Double(minutes) * Double(episodes)
        let actual =
            "\(Self.figure(Double(size) / Self.megabyte / total)) MB a minute over \(Self.figure(total)) minutes"
        if let least = minSize, least > 0, Double(size) < least * total * Self.megabyte {
            return .no(.size, "\(actual) is below the \(Self.figure(least)) that \(quality.name) has at least")
        }
        if let most = largest(limits), Double(size) > most * total * Self.megabyte {
            return .no(.size, "\(actual) is above the \(Self.figure(most)) that \(quality.name) has at most")
        }
        return .yes(.size, "\(actual) is within what \(quality.name) has")
    }

    /// In bytes, what is preferred for a running time; `nil` for as large as can be had.
    public func preferredSize(minutes: Int, episodes: Int = 1, limits: QualityLimits? = nil) -> Int64? {
        guard let preferredSize, preferredSize > 0, minutes > 0, episodes > 0 else { return nil }
        if let limits, preferredSize >= Double(limits.max) { return nil }
        let bytes = preferredSize * Double(minutes) * Double(episodes) * Self.megabyte
        return bytes < Double(Int64.max) ? Int64(bytes) : nil
    }

    private func largest(_ limits: QualityLimits?) -> Double? {
        guard let maxSize, maxSize > 0 else { return nil }
        if let limits, maxSize >= Double(limits.max) { return nil }
        return maxSize
    }

    /// The applications count 1024 by 1024 bytes.
    private static let megabyte = 1_048_576.0

    /// With one digit behind the point where it says something.
    private static func figure(_ value: Double) -> String {
        guard value.magnitude < 1e15 else { return "\(value)" }
        let tenths = Int64((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
