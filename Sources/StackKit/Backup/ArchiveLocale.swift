#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// libarchive takes names for text in the locale of the thread; in the `C` locale it breaks on all but ASCII.
enum ArchiveLocale {
    nonisolated(unsafe) private static let utf8: locale_t? =
        unsafe newlocale(
            1 << LC_CTYPE, "C.UTF-8", nil) ?? newlocale(1 << LC_CTYPE, "en_US.UTF-8", nil)

    /// Runs `body` with names in UTF-8, whatever the process has set.
    static func utf8<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        guard let locale = unsafe Self.utf8 else { return try body() }
        let before = unsafe uselocale(locale)
        defer { unsafe _ = uselocale(before) }
        return try body()
    }
}
