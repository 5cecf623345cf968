// SPDX-License-Identifier: MIT
#include "exchange/sheet/package.h"

#include <stdexcept>

namespace samspel::exchange {

namespace {

void expectZip(bool isSo) {
    if (!isSo) {
        throw std::runtime_error("the workbook cannot be written");
    }
}

} // namespace

Package::Package() {
    zip_error_init(&m_error);
    m_source = zip_source_buffer_create(nullptr, 0, 0, &m_error);
    expectZip(m_source != nullptr);
    m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, &m_error);
    if (m_zip == nullptr) {
        zip_source_free(m_source);
    }
    expectZip(m_zip != nullptr);
    zip_source_keep(m_source); // it is read when the archive has been written
}

Package::~Package() {
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
    zip_source_free(m_source);
    zip_error_fini(&m_error);
}

void Package::add(const char* name, const QByteArray& bytes, zip_int32_t method) {
    zip_source_t* part =
        zip_source_buffer(m_zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    expectZip(part != nullptr);
    const zip_int64_t at = zip_file_add(m_zip, name, part, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(part);
    }
    expectZip(at >= 0);
    const auto index = static_cast<zip_uint64_t>(at);
    expectZip(zip_set_file_compression(m_zip, index, method, 0) == 0);
    expectZip(zip_file_set_dostime(m_zip, index, 0, 0x21, 0) == 0); // the same table gives the same bytes
}

QByteArray Package::bytes() {
    expectZip(zip_close(m_zip) == 0);
    m_zip = nullptr;
    zip_stat_t facts;
    zip_stat_init(&facts);
    expectZip(zip_source_open(m_source) == 0 && zip_source_stat(m_source, &facts) == 0);
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(m_source, bytes.data(), facts.size);
    zip_source_close(m_source);
    expectZip(read == static_cast<zip_int64_t>(facts.size));
    return bytes;
}

} // namespace samspel::exchange
