// SPDX-License-Identifier: MIT
// Without libFuzzer: a target's corpus once more, then a fixed number of changed files, the same ones each
// time.
//     fuzz_replay TARGET NUMBER     the corpus, and as many changed files
//     fuzz_replay TARGET FILE…      these files alone, such as one that ./dev fuzz found
//     fuzz_replay --covers NAME…    whether these are the targets that there are
#include "fuzz/target.h"
#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

namespace {

const QString folder = QString::fromStdString((sourceFolder() / "tests/fuzz").string());
const QString corpus = folder + QStringLiteral("/corpus");

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    fuzz::must(file.open(QIODevice::ReadOnly), qPrintable(path + QStringLiteral(" cannot be read")));
    return file.readAll();
}

/// The files of a target's own folder, or all where it has none; in the order of their names.
std::vector<QByteArray> corpusOf(const char* target) {
    const QString own = corpus + QLatin1Char('/') + QLatin1String(target);
    QStringList paths;
    for (QDirIterator it(QDir(own).exists() ? own : corpus, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        paths << it.next();
    }
    paths.sort();
    std::vector<QByteArray> all;
    for (const QString& path : paths) {
        all.push_back(bytesOf(path));
    }
    fuzz::must(!all.empty(), "there is no corpus");
    return all;
}

/// The words in marks.dict, written as libFuzzer wants them: "48*" or "\xEF\xBB\xBF", one on a line.
std::vector<QByteArray> knownMarks() {
    std::vector<QByteArray> marks;
    for (const QByteArray& line : bytesOf(folder + QStringLiteral("/marks.dict")).split('\n')) {
        if (!line.startsWith('"')) {
            continue;
        }
        QByteArray mark;
        for (qsizetype i = 1; i + 1 < line.size(); ++i) {
            if (line[i] == '\\' && line[i + 1] == 'x') {
                mark += QByteArray::fromHex(line.mid(i + 2, 2));
                i += 3;
            } else {
                i += line[i] == '\\' ? 1 : 0;
                mark += line[i];
            }
        }
        marks.push_back(mark);
    }
    return marks;
}

/// Makes a damaged file of sound ones; the same ones on every machine.
class Damage {
public:
    explicit Damage(const std::vector<QByteArray>& from) : m_from(from), m_marks(knownMarks()) {}

    QByteArray next() {
        QByteArray bytes = any(m_from);
        for (std::size_t i = 1 + below(4); i > 0; --i) {
            change(bytes);
        }
        return bytes;
    }

private:
    // The library's own distributions differ from one machine to another.
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    qsizetype placeIn(const QByteArray& bytes) {
        return static_cast<qsizetype>(below(static_cast<std::size_t>(bytes.size()) + 1));
    }
    const QByteArray& any(const std::vector<QByteArray>& of) { return of[below(of.size())]; }

    void change(QByteArray& bytes) {
        constexpr qsizetype most = 64 * 1024;
        const qsizetype at = placeIn(bytes);
        const qsizetype length = std::min(bytes.size() - at, static_cast<qsizetype>(1 + below(64)));
        switch (below(7)) {
        case 0:
            if (at < bytes.size()) {
                bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << below(8)));
            }
            break;
        case 1: // cut off
            bytes.truncate(at);
            break;
        case 2: // cut out
            bytes.remove(at, length);
            break;
        case 3: { // the end of another file
            const QByteArray& other = any(m_from);
            bytes = bytes.first(at) + other.mid(placeIn(other));
            break;
        }
        case 4: // said again, once or often
            bytes.insert(at, bytes.mid(at, length).repeated(static_cast<qsizetype>(1 + below(40))));
            break;
        case 5:
            bytes.insert(at, any(m_marks));
            break;
        default:
            bytes.replace(at, length, any(m_marks));
            break;
        }
        bytes.truncate(most);
    }

    const std::vector<QByteArray>& m_from;
    const std::vector<QByteArray> m_marks;
    std::mt19937_64 m_random{1814};
};

/// Runs a target; where it fails, the file that it failed on lies beside.
class Run {
public:
    explicit Run(const fuzz::Target& target)
        : m_target(target), m_last(QStringLiteral("fuzz_%1.last").arg(QLatin1String(target.name))) {
        fuzz::must(m_last.open(QIODevice::WriteOnly | QIODevice::Unbuffered),
                   "the file at hand cannot be kept");
        std::printf("The file at hand is in %s\n", qPrintable(QFileInfo(m_last).absoluteFilePath()));
        std::fflush(stdout);
    }
    ~Run() { m_last.remove(); }

    void one(const QByteArray& bytes) {
        m_last.resize(0);
        m_last.seek(0);
        m_last.write(bytes);
        m_target.run(bytes);
        ++m_count;
    }
    int count() const { return m_count; }

private:
    const fuzz::Target& m_target;
    QFile m_last;
    int m_count = 0;
};

int covers(const QStringList& names) {
    QStringList there;
    for (const fuzz::Target& target : fuzz::targets()) {
        there << QLatin1String(target.name);
    }
    for (const QString& name : there) {
        if (!names.contains(name)) {
            std::printf("tests/fuzz/CMakeLists.txt does not name the target %s\n", qPrintable(name));
        }
    }
    return QSet<QString>(there.begin(), there.end()) == QSet<QString>(names.begin(), names.end()) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    if (!words.isEmpty() && words.front() == QLatin1String("--covers")) {
        return covers(words.sliced(1));
    }
    const fuzz::Target* target = words.size() < 2 ? nullptr : fuzz::targetNamed(argv[1]);
    if (target == nullptr) {
        std::fprintf(stderr, "usage: fuzz_replay TARGET NUMBER|FILE…\n");
        return 2;
    }
    Run run(*target);
    bool isNumber = false;
    const int number = words[1].toInt(&isNumber);
    if (!isNumber) {
        for (const QString& path : words.sliced(1)) {
            run.one(bytesOf(path));
        }
    } else {
        const std::vector<QByteArray> sound = corpusOf(target->name);
        for (const QByteArray& bytes : sound) {
            run.one(bytes);
        }
        Damage damage(sound);
        for (int i = 0; i < number; ++i) {
            run.one(damage.next());
        }
    }
    std::printf("%d files, each read as it should be\n", run.count());
    return 0;
}
