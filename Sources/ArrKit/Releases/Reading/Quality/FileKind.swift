/// What a file's extension suggests of its quality where the name says nothing.
enum FileKind: UInt8, Sendable {
    case unknown, standard, dvd, high, disc

    /// The kind and the place of the extension that a name ends with; `nil` where it ends with none that videos have.
    static func read(_ scan: Scan, last: Int) -> (kind: FileKind, word: Int)? {
        let word = scan[last]
        guard last > 0, scan.text[Int(word.start) - 1] == UInt8(ascii: "."), let kind = all(word, in: scan.text) else {
            // The one extension that has a hyphen.
            if word.key == Word.key("ms"), scan[last - 1].key == Word.key("dvr"), scan.isNext(last) {
                return (.standard, last - 1)
            }
            return nil
        }
        return (kind, last)
    }

    private static let all = Vocabulary<FileKind>(
        table.flatMap { kind, words in words.split(separator: " ").map { (String($0), kind) } })

    private static let table: [(FileKind, String)] = [
        (.unknown, "webm"),
        (
            .standard,
            """
            m4v 3gp nsv ty strm rm rmvb m3u ifo mov qt divx xvid bivx nrg pva wmv asf asx ogm ogv m2v avi bin dat mpg mpeg mp4 \
            avc vp3 svq3 nuv viv dv fli flv wpl
            """
        ),
        (.dvd, "img iso vob"),
        (.high, "mkv mk3d ts wtv"),
        (.disc, "m2ts"),
    ]
}
