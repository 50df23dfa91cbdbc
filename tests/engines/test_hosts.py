"""Nothing leaves the device: whatever a page might ask of another host would be noticed, in every engine."""


def test_what_goes_to_another_host_is_caught(reader, strangers):
    reader.open("om/")
    reader.script("new Image().src = 'http://frammande.example/bild.png'")
    reader.until(lambda: strangers[2], "a request")
    assert strangers[2] == ["http://frammande.example/bild.png"]
    strangers[2].clear()
