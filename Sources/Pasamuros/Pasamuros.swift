@main struct Pasamuros { static func main() { print("pasamuros") } }
