import Foundation

/// Does work that blocks on a thread of its own: the threads that tests share are few, and a test that held one of them
/// while it waits would hold up all others.
public func waiting<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
    }
}

/// Asks until there is an answer, and throws where there is none in time. What asking throws is no answer.
///
/// - Parameter what: What is waited for, such as "the download is there".
public func eventually<Value>(
    _ what: String, within limit: Duration = .seconds(20), _ ask: () async throws -> Value?
) async throws -> Value {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: limit)
    var failure: (any Error)?
    while clock.now < end {
        do { if let value = try await ask() { return value } } catch { failure = error }
        try await Task.sleep(for: .milliseconds(50))
    }
    throw Program.Failure(description: "not in \(limit): \(what)\(failure.map { "; \($0)" } ?? "")")
}

/// Asks until something is so, and throws where it is not in time.
public func eventually(_ what: String, within limit: Duration = .seconds(20), _ ask: () async throws -> Bool)
    async throws
{
    let _: Bool = try await eventually(what, within: limit) { try await ask() ? true : nil }
}
