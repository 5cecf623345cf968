// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

struct evp_md_ctx_st;

namespace samspel {

/// The SHA-256 of bytes that come a stretch at a time: what a file is known by. OpenSSL's, for it uses the
/// processor's own instructions: a national file of 110 MB takes 0.07 s instead of the 0.7 s of Qt's.
class Fingerprint {
public:
    Fingerprint();
    ~Fingerprint();

    void add(QByteArrayView bytes);
    /// In hexadecimal, 64 letters. Ask once; nothing can be added afterwards.
    QString text();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const noexcept;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace samspel
