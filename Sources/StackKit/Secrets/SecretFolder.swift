#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of files with one secret each, for compose's `secrets:` and the `…_FILE` variables of images.
///
/// Compose mounts each file as it is, with its owner and mode, so both have to be those of the container's user.
public struct SecretFolder: Hashable, Sendable {
    /// Where it is; made with mode 0700 where it is not.
    public var path: String
    /// The container's user and group, PUID and PGID; `nil` for whoever runs this.
    public var owner: Owner?
    /// 0400, or 0600 for the few images that write to it.
    public var isWritable: Bool

    /// A user and a group by number.
    public struct Owner: Hashable, Sendable {
        /// PUID.
        public var user: UInt32
        /// PGID.
        public var group: UInt32
        /// A user and a group by number.
        public init(user: UInt32, group: UInt32) { (self.user, self.group) = (user, group) }
    }

    /// What writing changed, by name: containers that use these must be started anew.
    public struct Changes: Hashable, Sendable {
        /// Written, for the text, the owner or the mode was another.
        public var written: [String] = []
        /// As they should be already, and left alone.
        public var unchanged: [String] = []
        /// Nothing changed.
        public init() {}
    }

    /// Names the folder; nothing is written yet.
    public init(_ path: String, owner: Owner? = nil, isWritable: Bool = false) {
        (self.path, self.owner, self.isWritable) = (path, owner, isWritable)
    }

    /// The file a secret is in, for `secrets: NAME: file:`.
    public func file(of name: String) -> String { "\(path)/\(name)" }

    private var mode: UInt32 { isWritable ? 0o600 : 0o400 }

    /// Writes each secret to a file of its name, without a line end. Throws `VaultError`; files already written stay.
    @discardableResult public func write(_ secrets: [String: Secret]) throws(VaultError) -> Changes {
        for (name, secret) in secrets {
            try VaultContents.checkName(name)
            try VaultContents.check(secret, for: name)
        }
        try prepare()
        var changes = Changes()
        for (name, secret) in secrets.sorted(by: { $0.key < $1.key }) {
            if isInPlace(name, secret) {
                changes.unchanged.append(name)
            } else {
                try write(secret, name)
                changes.written.append(name)
            }
        }
        return changes
    }

    /// Removes the files of secrets that no service uses any more; names without a file are no mistake.
    public func remove(_ names: some Sequence<String>) throws(VaultError) {
        for name in names {
            try VaultContents.checkName(name)
            guard unsafe unlink(file(of: name)) == 0 || errno == ENOENT else { throw failure(file(of: name)) }
        }
    }

    private func prepare() throws(VaultError) {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { throw failure(path) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw VaultError(.unusable, "\(path) is no folder.", "Remove it, or choose another folder for secrets.")
        }
        // Who can write the folder can put another secret in it, or read the next one.
        guard status.st_mode & 0o022 == 0, status.st_uid == geteuid() || status.st_uid == 0 else {
            throw VaultError(
                .exposed, "Others may change what is in \(path).",
                "Run `chown \(geteuid()) \(path)` and `chmod 700 \(path)`.")
        }
    }

    private func isInPlace(_ name: String, _ secret: Secret) -> Bool {
        var status = stat()
        guard unsafe lstat(file(of: name), &status) == 0, status.st_mode & 0o7777 == mode_t(mode),
            status.st_mode & S_IFMT == S_IFREG
        else { return false }
        if let owner, status.st_uid != owner.user || status.st_gid != owner.group { return false }
        return (try? AtomicFile(file(of: name)).read(upTo: 128 << 10)) == Array(secret.reveal().utf8)
    }

    private func write(_ secret: Secret, _ name: String) throws(VaultError) {
        let (file, aside) = (file(of: name), file(of: ".\(name).new"))
        var bytes = Array(secret.reveal().utf8)
        defer { bytes.wipe() }
        _ = unsafe unlink(aside)
        do throws(FileFailure) { try AtomicFile(aside).replace(with: bytes, mode: mode) } catch {
            throw VaultError(error)
        }
        // Owner first, then the name: nobody meets a file that is not theirs yet.
        if let owner, unsafe lchown(aside, owner.user, owner.group) != 0 {
            _ = unsafe unlink(aside)
            throw VaultError(
                .exposed, "\(file) could not be given to \(owner.user):\(owner.group).",
                "Run this as root, or set PUID and PGID to your own user and group.")
        }
        guard unsafe rename(aside, file) == 0 else {
            _ = unsafe unlink(aside)
            throw failure(file)
        }
    }

    private func failure(_ path: String) -> VaultError {
        let reason = unsafe String(cString: strerror(errno)).lowercased()
        return VaultError(.inaccessible, "\(path) could not be written: \(reason).", "Check the folder and its owner.")
    }
}
