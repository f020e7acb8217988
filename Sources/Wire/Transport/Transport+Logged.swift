extension Transport {
    /// Tells each exchange in one line, such as `GET http://nas:8989/api/v3/series 200 13 ms 4.2 kB`, without any key.
    /// A streamed body is not waited for, so its size is left out unless the server named it.
    public func logged(
        clock: any Clock<Duration> = ContinuousClock(), to sink: @escaping @Sendable (String) -> Void
    ) -> Transport {
        decorated { [secrets] request, send in
            let watch = Stopwatch(clock)
            let line = Redaction.scrub(request.line, of: secrets.map { $0.reveal() })
            do {
                let response = try await send(request)
                let size = response.body.bytes?.count ?? response.headers["Content-Length"].flatMap { Int($0) }
                let words = [
                    line, String(response.status), Readable.time(watch.elapsed), size.map(Readable.size),
                ]
                sink(words.compactMap { $0 }.joined(separator: " "))
                return response
            } catch {
                let code = ServiceError.Code(failure: error)?.name
                let why = code ?? (error is CancellationError ? "cancelled" : "failed")
                sink("\(line) \(why) \(Readable.time(watch.elapsed))")
                throw error
            }
        }
    }
}

/// Figures as people read them.
package enum Readable {
    /// `13 ms`, `4.2 s`, `3 min`.
    package static func time(_ time: Duration) -> String {
        let seconds = time / .seconds(1)
        if seconds < 0.9995 { return "\(Int((seconds * 1000).rounded())) ms" }
        return seconds < 120 ? "\(short(seconds)) s" : "\(Int((seconds / 60).rounded())) min"
    }

    /// `512 B`, `4.2 kB`, `1.5 GB`; a kilobyte has a thousand bytes.
    package static func size(_ bytes: Int) -> String {
        var (value, units) = (Double(bytes), ["B", "kB", "MB", "GB", "TB"][...])
        while value >= 999.5, units.count > 1 { (value, units) = (value / 1000, units.dropFirst()) }
        return "\(units.count == 5 ? String(bytes) : short(value)) \(units.first ?? "")"
    }

    /// One decimal below ten, none above.
    private static func short(_ value: Double) -> String {
        value < 9.95 ? "\((value * 10).rounded() / 10)" : "\(Int(value.rounded()))"
    }
}
