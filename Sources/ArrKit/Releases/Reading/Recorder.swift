/// Takes down what was considered while a name is read; reading for the result alone goes without.
final class Recorder {
    /// One reading of a part of the name.
    struct Note {
        var subject: Release.Subject
        /// As a person calls it, such as `WEBDL-1080p` or `S02E03`.
        var value: String
        /// In the prepared bytes, or `nil`.
        var range: Range<Int>?
        var confidence: Double
        /// Whether it became part of the result.
        var isTaken: Bool
        /// The rule that read it, or why another one was preferred: half a sentence.
        var reason: String
    }

    private(set) var notes: [Note] = []

    func take(_ subject: Release.Subject, _ value: String, _ range: Range<Int>?, _ confidence: Double, _ reason: String)
    {
        notes.append(
            Note(subject: subject, value: value, range: range, confidence: confidence, isTaken: true, reason: reason))
    }

    func leave(
        _ subject: Release.Subject, _ value: String, _ range: Range<Int>?, _ confidence: Double, _ reason: String
    ) {
        notes.append(
            Note(subject: subject, value: value, range: range, confidence: confidence, isTaken: false, reason: reason))
    }
}
