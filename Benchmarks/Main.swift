@main struct Main {
    static func main() throws { try jsonBench() }
}
