"""Nothing leaves the device: whatever a page asked of another host would be noticed, in every engine."""


def test_what_goes_to_another_host_is_caught(reader, strangers, tmp_path):
    (tmp_path / "index.html").write_text('<!doctype html><img src="http://frammande.example/bild.png">', encoding="utf-8")
    reader.handbook.folder = tmp_path
    reader.open("")
    reader.until(lambda: strangers[2], "a request")
    assert strangers[2] == ["http://frammande.example/bild.png"]
    strangers[2].clear()
