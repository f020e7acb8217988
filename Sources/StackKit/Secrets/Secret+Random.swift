extension Secret {
    /// A key as the *arr applications make theirs: 32 hexadecimal digits.
    public static func apiKey() -> Secret { random(of: "0123456789abcdef", 32) }

    /// A password of letters and digits, without those that are taken for one another when typed.
    ///
    /// - Parameter length: 24 is far beyond guessing; below 12 it is raised to 12.
    public static func password(length: Int = 24) -> Secret {
        random(of: "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", max(12, length))
    }

    private static func random(of characters: String, _ count: Int) -> Secret {
        let characters = Array(characters)
        // The system's generator is the kernel's, made for keys.
        var generator = SystemRandomNumberGenerator()
        return Secret(
            String((0..<count).map { _ in characters[Int.random(in: 0..<characters.count, using: &generator)] }))
    }
}
