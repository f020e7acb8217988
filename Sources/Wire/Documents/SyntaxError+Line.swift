extension SyntaxError {
    /// Completes an error that a C library has placed: with the line it is in and the source's name.
    func shown(in bytes: [UInt8], source: String?) -> SyntaxError {
        var start = bytes.startIndex
        for _ in 1..<max(line, 1) {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
            start = end + 1
        }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        var error = self
        error.excerpt = Self.excerpt(bytes[start..<end])
        error.source = source
        return error
    }
}
