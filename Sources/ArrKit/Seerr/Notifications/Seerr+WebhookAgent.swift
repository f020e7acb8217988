extension Seerr {
    /// Sends a document of one's own making to a program.
    public struct WebhookAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and what.
        public var options: Options

        /// Where it sends to, and what.
        public struct Options: Model {
            /// The program's address.
            public var webhookUrl: String?
            /// The whole of the `Authorization` header, where the program wants one.
            public var authHeader: Secret?
            /// What is sent.
            public var jsonPayload: Template?
            /// The address holds placeholders too; since Seerr.
            public var supportVariables: Bool?
        }

        /// What is sent: JSON with placeholders such as `{{subject}}` in its texts.
        ///
        /// A member named by a placeholder in braces, such as `{{media}}`, is sent under the name alone, and only where
        /// there is something to say.
        public struct Template: Model, ExpressibleByStringLiteral {
            /// As it was written, line ends and all.
            public var text: String

            /// A text that is JSON; the server refuses any other.
            public init(_ text: String) { self.text = text }
            /// A text that is JSON; the server refuses any other.
            public init(stringLiteral text: String) { self.text = text }
            /// A document, written as people read it.
            public init(_ document: Document) { text = document.json(indented: true) }

            /// The template taken apart. Throws `SyntaxError` where it is not JSON.
            public var document: Document { get throws { try Document(json: text) } }

            /// Reads the text, or a document that some version took apart already.
            public init(from decoder: any Decoder) throws {
                let document = try Document(from: decoder)
                self = document.string.map { Template($0) } ?? Template(document)
            }

            /// Writes the text as the server shows it. What is sent is written once more.
            public func encode(to encoder: any Encoder) throws {
                var value = encoder.singleValueContainer()
                try value.encode(text)
            }

            /// The text inside a JSON string, as the server wants to be told, in ASCII: it loses every other character.
            var written: String {
                var written = "\""
                for unit in text.utf16 {
                    switch unit {
                    case 0x22, 0x5C: written += "\\" + String(UnicodeScalar(UInt8(unit)))
                    case 0x20..<0x7F: written.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
                    default:
                        let digits = String(unit, radix: 16)
                        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                }
                return written + "\""
            }
        }

        /// The server shows the template's text and wants to be told it as a JSON string within a JSON string.
        public static func prepare(_ document: inout Document) {
            guard let text = document["options"]["jsonPayload"].string else { return }
            document["options"]["jsonPayload"] = Document(Template(text).written)
        }
    }
}
