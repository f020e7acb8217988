internal import Wire

/// One line of what compose writes with `--progress json`.
public enum ComposeProgress: Hashable, Sendable {
    /// Something has come to another state: a container `Starting`, an image `Pulling`.
    ///
    /// - `subject`: `Container media-radarr-1`, `Network media_default`, or a service's name while its image is pulled.
    case state(subject: String, state: String)
    /// A layer of an image, in bytes; `total` is `nil` while it is not known.
    case layer(of: String, id: String, phase: String, done: Int, total: Int?)
    /// Worth telling, and no failure.
    case warning(String)
    /// Why compose gives up.
    case failure(String)

    /// Reads a line; `nil` for one that says nothing, and a warning for one that is not JSON.
    public init?(_ line: String) {
        guard line.first == "{", let document = try? Document(json: line) else {
            guard !line.isEmpty else { return nil }
            self = .warning(line)
            return
        }
        if document["error"].bool == true, let message = document["message"].string {
            self = .failure(message)
        } else if let level = document["level"].string, let message = document["msg"].string {
            guard level == "warning" || level == "error" else { return nil }
            self = .warning(message)
        } else if let parent = document["parent_id"].string, let id = document["id"].string {
            self = .layer(
                of: parent, id: id, phase: document["text"].string ?? "", done: document["current"].int ?? 0,
                total: document["total"].int)
        } else if let id = document["id"].string {
            let words = [document["status"].string, document["text"].string].compactMap { $0 }.filter { !$0.isEmpty }
            guard let state = words.first else { return nil }
            // A pull that failed says `Error` and why; a pull that goes on says `Pulling`.
            self = .state(subject: id, state: document["text"].string == "Error" ? "Error: \(state)" : state)
        } else {
            return nil
        }
    }

    /// Why docker or compose gave up, in the words it used: the last line that says so.
    static func complaint(in errors: String) -> String? {
        let lines = errors.split(whereSeparator: \.isNewline).map(String.init)
        let failures = lines.compactMap { line -> String? in
            if case .failure(let message)? = ComposeProgress(line) { message } else { nil }
        }
        let plain = lines.filter { line in
            !line.hasPrefix("{") && !line.hasPrefix("time=") && !line.hasPrefix("Usage:") && !line.hasPrefix("Run '")
                && line.contains { !$0.isWhitespace } && !line.hasPrefix("See '")
        }
        let said = failures.last ?? (plain.isEmpty ? nil : plain.prefix(3).joined(separator: "; "))
        return said.map { text in
            ["Error response from daemon: ", "ERROR: "].reduce(text) { text, prefix in
                text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
            }
        }
    }
}
