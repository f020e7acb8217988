internal import Archive

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Puts what has been restored beside its place into it, and keeps what was there under another name.
///
/// Whenever it is interrupted, the place holds the old or the new, whole, and the old is nowhere else but under
/// `former`. What is called `former` is never removed by anyone but a person.
struct FolderSwap {
    /// The new, beside its place.
    let staged: String
    let place: String
    /// Where the old one stays.
    let former: String

    /// Swaps all, or none where one fails. Throws `BackupError`.
    ///
    /// - Parameter step: Told before each system call.
    static func run(_ swaps: [FolderSwap], step: (Int) -> Void = { _ in }) throws(BackupError) {
        var done: [FolderSwap] = []
        for swap in swaps {
            do throws(BackupError) {
                try swap.run(step)
                done.append(swap)
            } catch {
                for swap in done.reversed() { swap.undo() }
                throw error
            }
        }
    }

    private func run(_ step: (Int) -> Void) throws(BackupError) {
        var status = stat()
        step(0)
        guard unsafe lstat(place, &status) == 0 else {
            try move(staged, to: place)
            return
        }
        // From here on it has the name of a former one, and nobody removes it.
        try move(staged, to: former)
        step(1)
        if Self.exchange(former, place) { return step(2) }
        guard errno == EINVAL || errno == ENOSYS else {
            let error = BackupError(place, "replaced")
            _ = unsafe rename(former, staged)
            throw error
        }
        // A file system that cannot exchange: for a moment there is nothing in its place.
        try move(former, to: staged)
        try move(place, to: former)
        step(2)
        guard unsafe rename(staged, place) == 0 else {
            let error = BackupError(place, "replaced")
            _ = unsafe rename(former, place)
            throw error
        }
    }

    private func undo() {
        if Self.exchange(former, place) {
            _ = unsafe rename(former, staged)
        } else {
            _ = unsafe rename(place, staged)
            _ = unsafe rename(former, place)
        }
    }

    private func move(_ source: String, to target: String) throws(BackupError) {
        guard unsafe rename(source, target) == 0 else { throw BackupError(place, "replaced") }
        BackupFolder.sync(String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)]))
    }

    private static func exchange(_ one: String, _ other: String) -> Bool {
        #if os(Linux)
        unsafe archive_exchange_paths(one, other) == 0
        #else
        unsafe renamex_np(one, other, UInt32(RENAME_SWAP)) == 0
        #endif
    }
}
