// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <zip.h>

namespace samspel::exchange {

/// A zip file in memory, as a workbook is one; the same parts give the same bytes on any day. What cannot be
/// made of it, for want of memory, throws std::runtime_error.
class Package {
public:
    Package();
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    /// Packed by @p method, ZIP_CM_…. The bytes have to outlive the package.
    void add(const char* name, const QByteArray& bytes, zip_int32_t method);
    /// The file, finished; nothing can be added after it.
    QByteArray bytes();

private:
    zip_error_t m_error{};
    zip_source_t* m_source = nullptr;
    zip_t* m_zip = nullptr;
};

} // namespace samspel::exchange
