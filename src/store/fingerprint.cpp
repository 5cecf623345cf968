// SPDX-License-Identifier: MIT
#include "store/fingerprint.h"

#include <array>
#include <new>
#include <openssl/evp.h>

namespace samspel {

namespace {

// SHA-256 itself cannot fail; only memory can.
void require(int succeeded) {
    if (succeeded != 1) {
        throw std::bad_alloc();
    }
}

} // namespace

void Fingerprint::Free::operator()(evp_md_ctx_st* context) const noexcept { EVP_MD_CTX_free(context); }

Fingerprint::Fingerprint() : m_context(EVP_MD_CTX_new()) {
    require(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

Fingerprint::~Fingerprint() = default;

void Fingerprint::add(QByteArrayView bytes) {
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())));
}

QString Fingerprint::text() {
    std::array<unsigned char, 32> digest{};
    require(EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr));
    const auto* const first = reinterpret_cast<const char*>(digest.data());
    return QString::fromLatin1(QByteArray::fromRawData(first, digest.size()).toHex());
}

} // namespace samspel
