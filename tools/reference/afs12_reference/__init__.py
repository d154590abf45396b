"""An independent implementation of the afs12 model, written from its equations to check the program that ships."""
