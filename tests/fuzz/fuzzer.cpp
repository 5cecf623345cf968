// SPDX-License-Identifier: MIT
// libFuzzer's way in: one program under many names, and the name tells the target ("fuzz_px").
#include "fuzz/target.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const fuzz::Target* chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    const std::string_view path = *argc > 0 ? (*argv)[0] : "";
    const std::string_view name = path.substr(path.rfind('/') + 1);
    chosen = name.starts_with("fuzz_") ? fuzz::targetNamed(name.substr(5)) : nullptr;
    if (chosen == nullptr) {
        std::fprintf(stderr, "fuzz: this program goes by the names of its targets:\n");
        for (const fuzz::Target& target : fuzz::targets()) {
            std::fprintf(stderr, "  fuzz_%s\n", target.name);
        }
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // A copy of its own, so that the sanitizer sees a step beyond the end.
    chosen->run(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
