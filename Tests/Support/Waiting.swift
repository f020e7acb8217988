import Foundation

/// Does work that blocks on a thread of its own: the threads that tests share are few, and a test that held one of them
/// while it waits would hold up all others.
public func waiting<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
    }
}
