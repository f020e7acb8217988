import FoundationEssentials

/// What a vault holds, as it is sealed.
struct VaultContents: Codable {
    /// One secret and, while its successor is on trial, the one before.
    struct Entry: Codable {
        var value: Secret
        var changed: Date
        var former: Secret?
    }

    static let newest = 1

    var version = newest
    /// What fingerprints are made with; sealing the vault anew keeps it, so that they can still be compared.
    var fingerprintKey: Secret
    var secrets: [String: Entry] = [:]

    /// The names a secret can have: also those of files and of references in a configuration.
    static func checkName(_ name: String) throws(VaultError) {
        let isKnown = name.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isKnown, 1...64 ~= name.utf8.count, name.first != ".", name.first != "-" else {
            throw VaultError(
                .unusable, "That is no name for a secret.",
                "Use up to 64 letters, digits, dots, dashes and underscores, such as `radarr.api-key`.")
        }
    }

    /// Refuses what is no secret: nothing, a mask, what no file or header could carry.
    static func check(_ value: Secret, for name: String) throws(VaultError) {
        let text = value.reveal()
        guard !text.isEmpty else {
            throw VaultError(.unusable, "The text for `\(name)` is empty.", "Remove the secret if it is not needed.")
        }
        guard !value.isMask else {
            throw VaultError(
                .masked, "What was given for `\(name)` only stands for a secret, and none is stored.",
                "Give the secret itself.")
        }
        guard text.utf8.count <= 64 << 10, !text.utf8.contains(0) else {
            throw VaultError(
                .unusable, "The text for `\(name)` is too long or holds a byte of zero.", "Check what was copied.")
        }
    }
}

extension VaultContents {
    init(bytes: [UInt8], _ name: String) throws(VaultError) {
        do {
            let document = try Document(json: bytes)
            // A version that is not known is told before it is read as one that is.
            if let version = document["version"].int, version > Self.newest {
                throw VaultError(
                    .newer, "What \(name) holds is of version \(version), and this program knows \(Self.newest).",
                    "Update the program.")
            }
            self = try document.decode()
        } catch let error as VaultError {
            throw error
        } catch {
            // The error itself may show what stood there.
            throw VaultError(.damaged, "What \(name) holds cannot be read.", "Restore it from a backup.")
        }
    }

    func bytes() throws(VaultError) -> [UInt8] {
        do { return try Document(sending: self).jsonBytes() } catch {
            throw VaultError(.unusable, "A secret's date cannot be written.", "Set the machine's clock and try again.")
        }
    }
}
