import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension MachineFacts {
    /// What stands at a path, behind any links.
    static func entry(at path: String) -> Fact<Entry?> {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            return errno == ENOENT || errno == ENOTDIR ? .known(nil) : .unknown(reason(errno))
        }
        var system = statvfs()
        guard unsafe statvfs(path, &system) == 0 else { return .unknown(reason(errno)) }
        let kind: Entry.Kind =
            switch status.st_mode & S_IFMT {
            case S_IFDIR: .folder
            case S_IFREG: .file
            default: .other
            }
        let (free, overflows) = Int64(system.f_bavail).multipliedReportingOverflow(by: Int64(system.f_frsize))
        return .known(
            Entry(
                kind, owner: Int(status.st_uid), group: Int(status.st_gid), mode: Int(status.st_mode & 0o777),
                hasAccessList: hasAccessList(path), isReadOnly: system.f_flag & UInt(ST_RDONLY) != 0,
                device: UInt64(status.st_dev), free: overflows ? .max : free))
    }

    /// Makes an empty file in one folder, links it into the other, and removes both.
    static func link(from: String, to: String) -> Fact<Bool> {
        let name = ".maestrarr-\(UInt64.random(in: 0 ... .max))"
        let (file, other) = ("\(from)/\(name)", "\(to)/\(name)")
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return .unknown("no file can be made in \(from), \(reason(errno))") }
        close(descriptor)
        defer { unsafe unlink(file) }
        if Self.hardLink(file, other) == 0 {
            unsafe unlink(other)
            return .known(true)
        }
        switch errno {
        // The last is what file systems without links answer.
        case EXDEV, EPERM, EOPNOTSUPP, EMLINK, ENOSYS: return .known(false)
        default: return .unknown("no link can be made in \(to), \(reason(errno))")
        }
    }

    /// How long ago the file of a reference was written. Nobody can tell when a variable was set.
    static func age(of reference: KeyReference, _ references: References) -> Fact<Duration> {
        guard case .file = reference.place, let path = references.path(of: reference) else {
            return .unknown("only a file tells when it was written")
        }
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return .unknown(reason(errno)) }
        #if canImport(Darwin)
        let written = status.st_mtimespec
        #else
        let written = status.st_mtim
        #endif
        let seconds = Date().timeIntervalSince1970 - Double(written.tv_sec)
        return .known(.seconds(max(0, seconds)))
    }

    /// Swift's module of the C library leaves the call out.
    private static func hasAccessList(_ path: String) -> Bool {
        #if canImport(Glibc)
        typealias Call =
            @convention(c) (
                UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int
            ) -> Int
        guard let symbol = unsafe dlsym(nil, "getxattr") else { return false }
        let size = unsafe unsafeBitCast(symbol, to: Call.self)
        return unsafe size(path, "system.posix_acl_access", nil, 0) > 0
        #else
        return false
        #endif
    }

    static func reason(_ number: Int32) -> String { unsafe String(cString: strerror(number)).lowercased() }

    private static func hardLink(_ file: String, _ other: String) -> Int32 {
        #if canImport(Glibc)
        unsafe Glibc.link(file, other)
        #else
        unsafe Darwin.link(file, other)
        #endif
    }
}
