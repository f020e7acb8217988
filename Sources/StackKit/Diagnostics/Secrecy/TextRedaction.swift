/// Takes out of text what may be a secret though nobody knows it: values of members and variables named like one,
/// logins in addresses, private keys, and what looks random.
struct TextRedaction {
    private let scan: SecretScan
    /// How deep the member stands whose value goes on below it.
    private var secretIndent: Int?
    private var isInKey = false
    /// Below compose's `secrets:` stand names and places of secrets, and those help.
    private var isListing = false

    init(_ scan: SecretScan) { self.scan = scan }

    /// A file of lines.
    static func file(_ text: String, _ scan: SecretScan) -> String {
        var redaction = TextRedaction(scan)
        // First what is known, whole; a key of several lines is no more to be seen line by line.
        return scan.redacted(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { redaction.line(String($0)) }.joined(separator: "\n")
    }

    /// One line behind another.
    mutating func line(_ text: String) -> String {
        if text.contains("-----BEGIN ") && text.contains("PRIVATE KEY") { isInKey = true }
        if isInKey {
            isInKey = !text.contains("-----END ")
            return Redaction.mark
        }
        let indent = text.prefix { $0 == " " }.count
        if let secret = secretIndent {
            let isBlank = text.allSatisfy(\.isWhitespace)
            if isBlank { return text }
            if indent > secret {
                return isListing && Self.isListed(text) ? text : String(text.prefix(indent)) + Redaction.mark
            }
            secretIndent = nil
        }
        if let name = Self.openMember(text), Self.isSecret(name) {
            (secretIndent, isListing) = (indent, name == "secrets")
        }
        return Self.isFileName(text) ? text : Redaction.line(Self.assignments(Self.shortDigests(text)))
    }

    /// The name of a member whose value stands in the lines below it.
    private static func openMember(_ line: String) -> String? {
        line.wholeMatch(of: #/\s*(?:- )?["']?([\w.-]+)["']?:\s*(?:[|>][+-]?\d?)?\s*/#).map { String($0.1) }
    }

    /// A name, or a member that says where a secret is.
    private static func isListed(_ line: String) -> Bool {
        line.wholeMatch(of: #/\s*(?:- ["']?[\w.-]+["']?|["']?[\w.-]+["']?:)\s*/#) != nil
            || line.wholeMatch(
                of: #/\s*(?:- )?(?:file|environment|external|name|source|target|uid|gid|mode): *["']?[\w.\/-]*["']?\s*/#
            )
                != nil
    }

    /// `NAME=value`, `NAME = value` and `name: value` whose name says that the value is secret.
    private static func assignments(_ line: String) -> String {
        line.replacing(#/(["']?)([A-Za-z_][\w.-]*)(["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s"',;&}]+)/#) { match in
            guard isSecret(String(match.2)), !isReference(match.4) else { return String(match.0) }
            return "\(match.1)\(match.2)\(match.3)\(Redaction.mark)"
        }
    }

    /// `…_FILE: /path`, which names the file that a secret is in.
    private static func isFileName(_ line: String) -> Bool {
        line.wholeMatch(of: #/\s*(?:- )?["']?\w+FILE["']?\s*[=:]\s*["']?/[\w./-]+["']?\s*/#) != nil
    }

    /// Places where a secret is, rather than secrets.
    private static func isReference(_ value: Substring) -> Bool {
        let bare = value.drop { $0 == "\"" || $0 == "'" }
        return ["env:", "file:", "vault:", "${", "/run/secrets/", Redaction.mark].contains { bare.hasPrefix($0) }
    }

    private static func isSecret(_ name: String) -> Bool {
        // What ends in FILE names the file with a secret in it.
        let plain = name.lowercased().filter { $0 != "_" && $0 != "-" && $0 != "." }
        if plain.hasSuffix("file") { return false }
        return Redaction.isSecretMember(name)
            || ["key", "pass", "pwd", "psk", "claim"].contains { plain.hasSuffix($0) }
    }

    /// Which image it is can be told by the first digits; the whole digest looks like a key.
    private static func shortDigests(_ line: String) -> String {
        line.replacing(#/sha256:([0-9a-f]{12})[0-9a-f]{52}/#) { "sha256:\($0.1)…" }
    }
}
