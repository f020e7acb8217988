#if os(Linux)
internal import Sodium
#else
import Darwin
#endif

extension [UInt8] {
    /// Overwrites the bytes in a way that no optimiser leaves out. Copies made before are not reached.
    mutating func wipe() {
        unsafe withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            #if os(Linux)
            unsafe sodium_memzero(start, bytes.count)
            #else
            unsafe _ = memset_s(start, bytes.count, 0, bytes.count)
            #endif
        }
    }
}
