#if TSAN
import Glibc
#else
import Synchronization
#endif

/// A small piece of state that one caller at a time may see.
///
/// It is a `Mutex`, except under the thread sanitizer, which on Linux does not see the futex a `Mutex` is made of.
@safe public struct Lock<Value>: ~Copyable, @unchecked Sendable {
    // Sendable because every access to the value goes through the mutex.
    #if TSAN
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let value: UnsafeMutablePointer<Value>

    /// Takes the value in; from now on only `withLock` reaches it.
    public init(_ value: sending Value) {
        unsafe mutex = .allocate(capacity: 1)
        unsafe self.value = .allocate(capacity: 1)
        unsafe self.value.initialize(to: value)
        unsafe pthread_mutex_init(mutex, nil)
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe value.deinitialize(count: 1)
        unsafe value.deallocate()
        unsafe mutex.deallocate()
    }

    /// Runs `body` while no one else can see the value.
    public borrowing func withLock<Result, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try unsafe body(&value.pointee)
    }
    #else
    private let mutex: Mutex<Value>

    /// Takes the value in; from now on only `withLock` reaches it.
    public init(_ value: sending Value) { mutex = Mutex(value) }

    /// Runs `body` while no one else can see the value.
    public borrowing func withLock<Result, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        try mutex.withLock(body)
    }
    #endif
}
