// SPDX-License-Identifier: MIT
#include "exchange/sheet/sheet.h"
#include "exchange/sheet/widths.h"

#include <QFile>
#include <QTemporaryDir>
#include <memory>
#include <stdexcept>
#include <xlsxwriter.h>

namespace samspel::exchange {

namespace {

constexpr qsizetype longestCell = 32767; // letters, as Excel has it
constexpr qsizetype longestName = 31;

[[noreturn]] void fail(lxw_error error) {
    throw std::runtime_error(std::string("the workbook cannot be written: ") + lxw_strerror(error));
}
void expect(lxw_error error) {
    if (error != LXW_NO_ERROR) {
        fail(error);
    }
}

// Excel allows no more than 31 letters in a sheet's name, and some letters not at all.
QString sheetName(QString name) {
    for (const QChar c : QStringLiteral("[]:*?/\\")) {
        name.replace(c, QLatin1Char(' '));
    }
    name = name.trimmed().left(longestName);
    while (name.startsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char('\''))) {
        name = name.startsWith(QLatin1Char('\'')) ? name.sliced(1) : name.chopped(1);
    }
    return name.isEmpty() ? QStringLiteral("1") : name;
}

lxw_datetime momentOf(QDate date, QTime time) {
    return {date.year(),
            date.month(),
            date.day(),
            time.isValid() ? time.hour() : 0,
            time.isValid() ? time.minute() : 0,
            time.isValid() ? static_cast<double>(time.second()) : 0.0};
}

/// Writes one table into a workbook; rows go to the disk as they are written.
class Workbook {
public:
    explicit Workbook(const QByteArray& path, const QByteArray& folder) : m_folder(folder) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
        if (m_book == nullptr) {
            fail(LXW_ERROR_MEMORY_MALLOC_FAILED);
        }
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        m_date = formatted("yyyy-mm-dd");
        m_moment = formatted("yyyy-mm-dd hh:mm");
        m_time = formatted("hh:mm");
        m_money = formatted("#,##0.00");
        m_percent = formatted("0.00%");
        m_text = workbook_add_format(m_book);
        format_set_num_format(m_text, "@"); // so that who writes on keeps the zeros of numbers
    }
    ~Workbook() {
        if (m_book != nullptr) {
            lxw_workbook_free(m_book);
        }
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void write(const Sheet& sheet) {
        m_sheet = workbook_add_worksheet(m_book, sheetName(sheet.name).toUtf8().constData());
        if (m_sheet == nullptr) {
            fail(LXW_ERROR_MEMORY_MALLOC_FAILED);
        }
        const std::vector<int> widths = columnWidths(sheet);
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const auto column = static_cast<lxw_col_t>(c);
            expect(worksheet_set_column(m_sheet, column, column, widths[c], nullptr));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (qsizetype c = 0; c < sheet.heads.size(); ++c) {
            text(0, static_cast<lxw_col_t>(c), sheet.heads[c], m_bold);
        }
        for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
            for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) {
                m_row = static_cast<lxw_row_t>(r + 1);
                m_column = static_cast<lxw_col_t>(c);
                std::visit(*this, sheet.rows[r][c]);
            }
        }
        lxw_workbook* book = m_book;
        m_book = nullptr; // closing frees it, whatever comes of it
        expect(workbook_close(book));
    }

    void operator()(std::monostate) {}
    void operator()(const QString& value) { text(m_row, m_column, value, m_text); }
    void operator()(double value) { number(value, nullptr); }
    void operator()(bool value) { expect(worksheet_write_boolean(m_sheet, m_row, m_column, value, nullptr)); }
    void operator()(Money value) { number(static_cast<double>(value.oere) / 100, m_money); }
    void operator()(Percent value) { number(static_cast<double>(value.hundredths) / 10000, m_percent); }
    void operator()(QDate value) { moment(momentOf(value, {}), plainText(SheetCell(value)), m_date, value); }
    void operator()(const QDateTime& value) {
        moment(momentOf(value.date(), value.time()), plainText(SheetCell(value)), m_moment, value.date());
    }
    void operator()(QTime value) {
        number(static_cast<double>(value.msecsSinceStartOfDay()) / 86'400'000, m_time);
    }

private:
    lxw_format* formatted(const char* form) {
        lxw_format* format = workbook_add_format(m_book);
        format_set_num_format(format, form);
        return format;
    }
    void text(lxw_row_t row, lxw_col_t column, const QString& value, lxw_format* format) {
        const QString fitting =
            value.size() > longestCell ? value.left(longestCell - 1) + QChar(0x2026) : value;
        expect(worksheet_write_string(m_sheet, row, column, fitting.toUtf8().constData(), format));
    }
    void number(double value, lxw_format* format) {
        expect(worksheet_write_number(m_sheet, m_row, m_column, value, format));
    }
    // Excel knows no day before 1900, and believes in 29 February 1900.
    void moment(lxw_datetime value, const QString& words, lxw_format* format, QDate date) {
        if (date < QDate(1900, 3, 1) || date.year() > 9999) {
            text(m_row, m_column, words, m_text);
        } else {
            expect(worksheet_write_datetime(m_sheet, m_row, m_column, &value, format));
        }
    }

    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_moment = nullptr;
    lxw_format* m_time = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_percent = nullptr;
    lxw_format* m_text = nullptr;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

} // namespace

QByteArray toXlsx(const Sheet& sheet) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        throw std::runtime_error("no folder for temporary files: " + folder.errorString().toStdString());
    }
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    Workbook(QFile::encodeName(path), QFile::encodeName(folder.path())).write(sheet);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("the workbook cannot be read back: " + file.errorString().toStdString());
    }
    return file.readAll();
}

} // namespace samspel::exchange
