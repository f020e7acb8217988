import FoundationEssentials
internal import Wire

/// The revisions of one stack, in a folder of its own:
///
///     current                    the number of the revision that runs
///     journal.jsonl  lock
///     revisions/7/compose.yaml  env  images.json  meta.json
///
/// Everything in it is for its owner's eyes. A revision is written aside and renamed, so that it is there whole or not at
/// all.
public struct RevisionStore: Sendable {
    /// The folder.
    public let folder: String

    /// Names the folder; it is made when something is written.
    public init(_ folder: String) { self.folder = folder }

    /// Makes the folder where it is not there. Throws `FileFailure`.
    func prepare() throws {
        try FileTree.make(folder)
        try FileTree.make("\(folder)/revisions")
    }

    /// What is done to the stack is written there.
    public var journal: String { "\(folder)/journal.jsonl" }
    /// What keeps two runs apart.
    public var lock: String { "\(folder)/lock" }

    /// The folder of a revision's files.
    public func folder(of number: Int) -> String { "\(folder)/revisions/\(number)" }

    /// The numbers of all revisions, in order.
    public var numbers: [Int] { FileTree.names(in: "\(folder)/revisions").compactMap(Int.init).sorted() }

    /// The number of the revision that runs; `nil` before the first. Throws where the pointer cannot be read.
    public func current() throws -> Int? {
        guard FileTree.exists("\(folder)/current") else { return nil }
        let text = String(decoding: try AtomicFile("\(folder)/current").read(upTo: 64), as: UTF8.self)
        guard let number = Int(text.prefix { $0.isNumber }), FileTree.exists(self.folder(of: number)) else {
            throw RevisionFailure.badPointer("\(folder)/current")
        }
        return number
    }

    /// From now on that revision is the one that runs.
    public func setCurrent(_ number: Int) throws {
        try AtomicFile("\(folder)/current").replace(with: Array("\(number)\n".utf8), mode: 0o600)
    }

    /// A revision by its number. Throws `RevisionFailure` where there is none.
    public func revision(_ number: Int) throws -> Revision {
        let place = folder(of: number)
        guard FileTree.exists(place) else { throw RevisionFailure.none(number, of: numbers) }
        let meta = try Document(json: AtomicFile("\(place)/meta.json").read(), source: "\(place)/meta.json")
        let images = try Document(json: AtomicFile("\(place)/images.json").read(), source: "\(place)/images.json")
        return Revision(number: number, meta: try meta.decode(), images: try images.decode())
    }

    /// Every revision that can be read, oldest first.
    public func all() throws -> [Revision] { try numbers.map(revision) }

    /// A revision's files.
    public func files(of number: Int) throws -> StackFiles {
        let place = folder(of: number)
        return StackFiles(
            compose: try AtomicFile("\(place)/compose.yaml").read(), env: try AtomicFile("\(place)/env").read())
    }

    /// Writes files aside, where compose can look at them before they become a revision; returns the folder.
    ///
    /// - Parameter place: another folder for them, for one who only wants to look.
    func stage(_ files: StackFiles, in place: String? = nil) throws -> String {
        let aside = "\(place ?? "\(folder)/revisions")/.stack-\(Journal.newRun())"
        try FileTree.make(aside)
        try AtomicFile("\(aside)/compose.yaml").replace(with: files.compose, mode: 0o600)
        try AtomicFile("\(aside)/env").replace(with: files.env, mode: 0o600)
        return aside
    }

    /// Makes a revision of what was staged.
    func adopt(_ staged: String, _ meta: Revision.Meta) throws -> Revision {
        let number = (numbers.last ?? 0) + 1
        try write(meta, [:], in: staged)
        try FileTree.rename(staged, to: folder(of: number))
        return Revision(number: number, meta: meta, images: [:])
    }

    /// Puts what was staged in the place of a revision's files, which have the same content.
    func replace(_ number: Int, by staged: String) throws {
        let place = folder(of: number)
        for name in FileTree.names(in: place) where name.hasPrefix("pins-") || name.hasPrefix("host-") {
            FileTree.remove("\(place)/\(name)")
        }
        for name in FileTree.names(in: staged) where name.hasPrefix("host-") {
            try AtomicFile("\(place)/\(name)").replace(with: try AtomicFile("\(staged)/\(name)").read(), mode: 0o600)
        }
        FileTree.remove(staged)
    }

    /// Notes what a revision has become.
    func update(_ revision: Revision) throws {
        try write(revision.meta, revision.images, in: folder(of: revision.number))
    }

    /// Takes away what runs that were killed have left aside. Only for the holder of the lock.
    func tidy() {
        for name in FileTree.names(in: "\(folder)/revisions") where name.hasPrefix(".") {
            FileTree.remove("\(folder)/revisions/\(name)")
        }
    }

    private func write(_ meta: Revision.Meta, _ images: [String: PinnedImage], in place: String) throws {
        let documents = [("meta.json", try Document(encoding: meta)), ("images.json", try Document(encoding: images))]
        for (name, document) in documents {
            let bytes = document.jsonBytes(indented: true) + [UInt8(ascii: "\n")]
            try AtomicFile("\(place)/\(name)").replace(with: bytes, mode: 0o600)
        }
    }
}
