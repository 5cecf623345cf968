// SPDX-License-Identifier: MIT
#include "exchange/sheet/archive.h"

#include "domain/language.h"

#include <zip.h>

namespace samspel::exchange {

namespace {

constexpr qint64 alwaysAllowed = 1024 * 1024; // bytes of a part: short ones may be packed very well

} // namespace

class ZipPart : public Part {
    struct Closer {
        void operator()(zip_file_t* part) const { zip_fclose(part); }
    };

public:
    ZipPart(Archive& archive, zip_file_t* part, qint64 packed)
        : m_archive(archive), m_part(part), m_packed(packed) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 most) override {
        const auto read =
            m_refusal.isEmpty() ? zip_fread(m_part.get(), to, static_cast<zip_uint64_t>(most)) : 0;
        if (read < 0) {
            m_refusal = m_archive.damaged();
        } else if (read > 0) {
            m_unpacked += read;
            m_refusal = m_archive.count(read, m_unpacked, m_packed);
        }
        return read > 0 && m_refusal.isEmpty() ? read : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Archive& m_archive;
    std::unique_ptr<zip_file_t, Closer> m_part;
    qint64 m_packed;
    qint64 m_unpacked = 0;
};

void Archive::Closer::operator()(zip* archive) const { zip_discard(archive); }

Archive::Archive(QByteArrayView bytes, const SheetLimits& limits, const Language& language)
    : m_limits(limits), m_language(language) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source != nullptr) {
        m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    }
    zip_error_fini(&error);
    if (!m_zip) {
        zip_source_free(source);
        throw Refused(language.say("Sheet", "The file is damaged: it cannot be unpacked. Was it cut off?"));
    }
    if (zip_get_num_entries(m_zip.get(), 0) > limits.parts) {
        throw Refused(language.say("Sheet", "The file has far more parts than a table has. Save the sheet "
                                            "alone as a new workbook, or as CSV."));
    }
}

QStringList Archive::names() const {
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        names << QString::fromUtf8(zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), 0));
    }
    return names;
}

bool Archive::has(const QString& name) const {
    return zip_name_locate(m_zip.get(), name.toUtf8().constData(), 0) >= 0;
}

QString Archive::damaged() const {
    return m_language.say("Sheet", "The file is damaged: a part of it cannot be unpacked.");
}

std::unique_ptr<Part> Archive::open(const QString& name) {
    const zip_int64_t at = zip_name_locate(m_zip.get(), name.toUtf8().constData(), 0);
    if (at < 0) {
        return nullptr;
    }
    zip_stat_t facts;
    zip_stat_init(&facts);
    const auto index = static_cast<zip_uint64_t>(at);
    if (zip_stat_index(m_zip.get(), index, 0, &facts) != 0) {
        throw Refused(damaged());
    }
    if (facts.encryption_method != ZIP_EM_NONE) {
        throw Refused(m_language.say(
            "Sheet", "The file is locked with a password. Save it without one, and read it again."));
    }
    zip_file_t* part = zip_fopen_index(m_zip.get(), index, 0);
    if (part == nullptr) {
        throw Refused(damaged());
    }
    return std::make_unique<ZipPart>(*this, part, static_cast<qint64>(facts.comp_size));
}

QString Archive::count(qint64 bytes, qint64 unpacked, qint64 packed) {
    m_unpacked += bytes;
    if (m_unpacked > m_limits.unpacked) {
        return m_language
            .say("Sheet", "Unpacked, the file is larger than %1 MB. It was not read further. Save the sheet "
                          "as CSV, or part it into several files.")
            .arg(m_language.whole(m_limits.unpacked / (1024 * 1024)));
    }
    if (unpacked > alwaysAllowed && unpacked / std::max<qint64>(packed, 1) > m_limits.ratio) {
        return m_language.say(
            "Sheet",
            "The file is packed more tightly than a table can be, as files are that mean harm. It was "
            "not read further. If you know where it comes from, save the sheet as CSV and read that.");
    }
    return {};
}

} // namespace samspel::exchange
